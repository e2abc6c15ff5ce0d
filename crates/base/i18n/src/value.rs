//! What a text takes in: words, and numbers that its language will write.

use std::borrow::Cow;

use fluent_bundle::FluentValue;
use icu::decimal::input::Decimal;

/// A small value, or a reference to one: templates and their loops hand values out by reference, of which a template's
/// writer should not have to think.
pub trait Given<T: Copy> {
    /// The value itself.
    fn given(&self) -> T;
}

impl<T: Copy> Given<T> for T {
    fn given(&self) -> T {
        *self
    }
}

impl<T: Copy> Given<T> for &T {
    fn given(&self) -> T {
        **self
    }
}

impl<T: Copy> Given<T> for &&T {
    fn given(&self) -> T {
        ***self
    }
}

/// A number to be written out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    Whole(i64),
    Real(f64),
}

/// The value of a variable in a text. A number is written as the language writes it, with its groups: a year therefore
/// goes in as text.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    Text(Cow<'a, str>),
    Number(Number),
}

impl Number {
    /// To the last digit; `None` for what is not finite.
    pub(crate) fn decimal(self) -> Option<Decimal> {
        match self {
            Self::Whole(whole) => Some(Decimal::from(whole)),
            // Rust writes the shortest digits that mean the same number, never with an exponent.
            Self::Real(real) => real.to_string().parse().ok(),
        }
    }
}

macro_rules! whole {
    ($($int:ty),*) => {$(
        impl From<$int> for Number {
            fn from(number: $int) -> Self {
                Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
        numeric!($int);
    )*};
}

// References too, because templates and their loops hand values out so.
macro_rules! numeric {
    ($number:ty) => {
        impl From<&$number> for Number {
            fn from(number: &$number) -> Self {
                Self::from(*number)
            }
        }
        impl From<&&$number> for Number {
            fn from(number: &&$number) -> Self {
                Self::from(**number)
            }
        }
        impl From<$number> for Arg<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }
        impl From<&$number> for Arg<'_> {
            fn from(number: &$number) -> Self {
                Self::Number(number.into())
            }
        }
        impl From<&&$number> for Arg<'_> {
            fn from(number: &&$number) -> Self {
                Self::Number(number.into())
            }
        }
    };
}

whole!(u8, u16, u32, u64, usize, i8, i16, i32, i64);

impl From<f64> for Number {
    fn from(number: f64) -> Self {
        Self::Real(number)
    }
}
numeric!(f64);

impl From<Number> for Arg<'_> {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&&'a str> for Arg<'a> {
    fn from(text: &&'a str) -> Self {
        Self::Text((*text).into())
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a Cow<'_, str>> for Arg<'a> {
    fn from(text: &'a Cow<'_, str>) -> Self {
        Self::Text(text.as_ref().into())
    }
}

impl<'a> From<Cow<'a, str>> for Arg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => Self::String(text),
            Arg::Number(Number::Whole(whole)) => Self::from(whole),
            Arg::Number(Number::Real(real)) => Self::from(real),
        }
    }
}
