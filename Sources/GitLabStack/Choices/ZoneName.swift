internal import Phrases

/// The name of an availability zone, such as `ap-northeast-1a`: its region and one letter. Which place a letter stands for differs
/// from account to account (https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html).
package struct ZoneName: Hashable, Sendable, CustomStringConvertible {
  package let description: String
  let region: Region

  /// Local Zones and Wavelength Zones have longer names, and take neither Fargate nor the files.
  package init(_ text: String) throws(Refusal) {
    guard let letter = text.last, letter.isASCII, letter.isLowercase, let region = try? Region(String(text.dropLast()))
    else {
      let isID = text.firstRange(of: "-az") != nil
      throw Refusal(
        isID ? ZonePhrases.isTheIDOfAZone(text) : ZonePhrases.isNoZone(text), accepted: ZonePhrases.twoZones)
    }
    description = text
    self.region = region
  }
}
