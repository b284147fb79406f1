import Testing

@testable import Drawing

@Suite struct WrappingTests {
  @Test(arguments: [
    ("", 5, [""]),
    ("one two three", 7, ["one two", "three"]),
    ("one  two", 4, ["one", "two"]),
    ("one two ", 7, ["one two"]),
    ("one two     three", 7, ["one two", "three"]),
    ("         far", 5, ["far"]),
    ("  indented text", 10, ["  indented", "text"]),
    ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
    ("a\n\nb", 5, ["a", "", "b"]),
    ("日本語の文章", 6, ["日本語", "の文章"]),
    ("日本語の文章", 7, ["日本語", "の文章"]),
    ("日本語。文章", 6, ["日本", "語。文", "章"]),
    ("次の「名前」です", 6, ["次の", "「名", "前」で", "す"]),
    ("サーバー", 6, ["サー", "バー"]),
    ("次のサーバーです", 8, ["次の", "サーバー", "です"]),
    ("VPCを作成します", 8, ["VPCを作", "成します"]),
    ("作成するVPC", 10, ["作成する", "VPC"]),
    ("vpc-0123。次", 10, ["vpc-0123。", "次"]),
    ("（注）次", 2, ["（", "注", "）", "次"]),
    ("あ", 1, ["あ"]),
    ("abc", 0, []),
  ])
  func textIsWrapped(_ text: String, limit: Int, rows: [String]) {
    #expect(text.wrapped(to: limit) == rows)
  }
}
