/// The file that `put-secret-value --cli-input-json` reads.
struct SecretOrder: Decodable {
  let id: String
  let text: String

  private enum CodingKeys: String, CodingKey {
    case id = "SecretId"
    case text = "SecretString"
  }
}
