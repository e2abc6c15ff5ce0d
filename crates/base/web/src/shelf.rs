//! What a slice keeps at hand in memory (a thesaurus, the funding statements): one value for each type, replaced as a whole.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Values by their type.
#[derive(Default)]
pub struct Shelf(RwLock<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Shelf {
    /// The value of this type; an empty one if none was put.
    pub fn get<T: Default + Send + Sync + 'static>(&self) -> Arc<T> {
        let values = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let value = values.get(&TypeId::of::<T>()).map(Arc::clone);
        value.and_then(|value| value.downcast().ok()).unwrap_or_default()
    }

    /// Puts it in the place of the one before.
    pub fn put<T: Send + Sync + 'static>(&self, value: T) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(TypeId::of::<T>(), Arc::new(value));
    }
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Shelf")
    }
}
