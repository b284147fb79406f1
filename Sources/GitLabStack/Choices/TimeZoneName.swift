internal import Phrases

/// The name of a time zone in the IANA database, such as `Asia/Tokyo`.
package struct TimeZoneName: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  static let utc = TimeZoneName(known: "UTC")

  private init(known name: String) { description = name }

  /// A name that the built-in list does not have is refused: AWS would refuse it only while it makes the stack.
  package init(_ text: String) throws(Refusal) {
    guard let name = Self.all.first(where: { $0.lowercased() == text.lowercased() }) else {
      throw Refusal(
        SchedulePhrases.isNoTimeZone(text, nearest: Spelling.nearest(to: text, among: Self.all)),
        accepted: SchedulePhrases.aTimeZone)
    }
    self.init(known: name)
  }

  private static let all: [String] =
    (BuiltInFile.named("Schedule/time-zones.txt")?.text ?? "").split(separator: "\n")
    .filter { !$0.hasPrefix("#") }.map(String.init)

  /// That of the place of a region, as AWS names it
  /// (https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html); UTC for one that is not known here.
  init(of region: String) { self.init(known: Self.places[region] ?? Self.utc.description) }

  private static let places: [String: String] = [
    "af-south-1": "Africa/Johannesburg", "ap-east-1": "Asia/Hong_Kong", "ap-east-2": "Asia/Taipei",
    "ap-northeast-1": "Asia/Tokyo", "ap-northeast-2": "Asia/Seoul", "ap-northeast-3": "Asia/Tokyo",
    "ap-south-1": "Asia/Kolkata", "ap-south-2": "Asia/Kolkata", "ap-southeast-1": "Asia/Singapore",
    "ap-southeast-2": "Australia/Sydney", "ap-southeast-3": "Asia/Jakarta", "ap-southeast-4": "Australia/Melbourne",
    "ap-southeast-5": "Asia/Kuala_Lumpur", "ap-southeast-6": "Pacific/Auckland", "ap-southeast-7": "Asia/Bangkok",
    "ca-central-1": "America/Toronto", "ca-west-1": "America/Edmonton", "cn-north-1": "Asia/Shanghai",
    "cn-northwest-1": "Asia/Shanghai", "eu-central-1": "Europe/Berlin", "eu-central-2": "Europe/Zurich",
    "eu-north-1": "Europe/Stockholm", "eu-south-1": "Europe/Rome", "eu-south-2": "Europe/Madrid",
    "eu-west-1": "Europe/Dublin", "eu-west-2": "Europe/London", "eu-west-3": "Europe/Paris",
    "il-central-1": "Asia/Jerusalem", "me-central-1": "Asia/Dubai", "me-south-1": "Asia/Bahrain",
    "mx-central-1": "America/Mexico_City", "sa-east-1": "America/Sao_Paulo", "us-east-1": "America/New_York",
    "us-east-2": "America/New_York", "us-gov-east-1": "America/New_York", "us-gov-west-1": "America/Los_Angeles",
    "us-west-1": "America/Los_Angeles", "us-west-2": "America/Los_Angeles",
  ]
}
