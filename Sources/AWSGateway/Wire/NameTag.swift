/// A tag of an EC2 resource.
struct NameTag: Decodable {
  let key: String
  let value: String?
}

extension [NameTag] {
  /// What the console shows as the name; nil if nothing was given.
  var name: String? {
    first { $0.key == "Name" }?.value.flatMap { $0.isEmpty ? nil : $0 }
  }
}
