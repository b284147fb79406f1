package enum RegionPhrases {
  /// Where a region is; nil for one that has no name here.
  package static func place(ofRegion name: String) -> Phrase? { places[name] }

  private static let places: [String: Phrase] = [
    "ap-northeast-1": Phrase("Tokyo", "東京"), "ap-northeast-2": Phrase("Seoul", "ソウル"),
    "ap-northeast-3": Phrase("Osaka", "大阪"), "ap-south-1": Phrase("Mumbai", "ムンバイ"),
    "ap-southeast-1": Phrase("Singapore", "シンガポール"), "ap-southeast-2": Phrase("Sydney", "シドニー"),
    "ca-central-1": Phrase("Canada (Central)", "カナダ (中部)"), "eu-central-1": Phrase("Frankfurt", "フランクフルト"),
    "eu-north-1": Phrase("Stockholm", "ストックホルム"), "eu-west-1": Phrase("Ireland", "アイルランド"),
    "eu-west-2": Phrase("London", "ロンドン"), "eu-west-3": Phrase("Paris", "パリ"),
    "sa-east-1": Phrase("São Paulo", "サンパウロ"), "us-east-1": Phrase("N. Virginia", "バージニア北部"),
    "us-east-2": Phrase("Ohio", "オハイオ"), "us-west-1": Phrase("N. California", "北カリフォルニア"),
    "us-west-2": Phrase("Oregon", "オレゴン"),
  ]
}
