import Testing

@testable import Drawing

@Suite struct ColumnsTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本語", 6), ("ｱｲｳ", 3), ("ｶﾞ", 2), ("Ａ", 2), ("、。「」", 8), ("─│┌█░", 5), ("›✓…•→▾▸", 7),
    ("é", 1), ("e\u{301}", 1), ("か\u{3099}", 2), ("😀", 2), ("👩🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇯🇵", 2), ("☀", 1), ("☀\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2),
    ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("中文", 4), ("𠮷", 2), ("\u{200B}", 1), ("\u{AD}", 1), ("±×°", 3),
    ("Ω", 1), ("①", 1), ("㈱", 2), ("〜", 2), ("￥", 2), ("¥", 1), ("ไทย", 3), ("กำ", 2), ("🚀", 2), ("⚠", 1), ("✅", 2),
    ("\u{301}", 0),
  ])
  func textTakes(_ text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdefg", 6, "abcde…"), ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("日本語", 1, "…"), ("日本語", 0, ""), ("a日本", 3, "a…"), ("", 3, ""), ("ab", -1, ""),
    ("e\u{301}e\u{301}e", 2, "e\u{301}…"),
  ])
  func textIsCutToFit(_ text: String, limit: Int, fitted: String) {
    #expect(text.fitted(to: limit) == fitted)
    #expect(text.fitted(to: limit).columns <= max(0, limit))
  }

  @Test func textIsCutInAsciiToo() {
    #expect("abcdefg".fitted(to: 4, ellipsis: Glyphs.ascii.ellipsis) == "abc~")
    #expect("abcdefg".fitted(to: 2, ellipsis: "...") == "")
  }

  @Test func textIsPaddedByColumns() {
    #expect("日本".padded(to: 6) == "日本  ")
    #expect("12".padded(to: 5, standing: .right) == "   12")
    #expect("too long".padded(to: 3) == "too long")
  }
}
