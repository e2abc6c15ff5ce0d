//! The letters that documents are set in, embedded in the program.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

/// What may appear on paper.
pub(crate) struct Fonts {
    pub fonts: Vec<Font>,
    pub book: LazyHash<FontBook>,
}

/// Read once: the files are part of the program.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    const FILES: [&[u8]; 7] = [
        include_bytes!("../../../../assets/pdf/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        include_bytes!("../../../../assets/pdf/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
        include_bytes!("../../../../assets/pdf/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
        include_bytes!("../../../../assets/pdf/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../../../assets/pdf/fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../../../../assets/pdf/fonts/NotoSansMath-Signs.ttf"),
        include_bytes!("../../../../assets/pdf/fonts/NotoSansSymbols2-Signs.ttf"),
    ];
    let fonts: Vec<Font> = FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    let book = LazyHash::new(FontBook::from_fonts(&fonts));
    Fonts { fonts, book }
});

/// Whether some font has a glyph for `c`.
pub(crate) fn is_covered(c: char) -> bool {
    FONTS.fonts.iter().any(|font| font.info().coverage.contains(c.into()))
}
