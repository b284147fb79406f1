/// The NAT instance under another name: the order to make it again, and what keeps it afterwards.
///
/// A machine that somebody terminated is one that CloudFormation still holds for made. Under a new logical id it makes a new one, and
/// waits until that forwards; then it moves what refers to the old one, in place: the Elastic IP, the route and the alarm; then it
/// deletes what no longer is in the template, and is gone. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/
/// aws-resource-ec2-eip.md: "Updates on an EIP reassociates the address"; aws-resource-ec2-route.md and
/// aws-resource-cloudwatch-alarm.md: `InstanceId` and `Dimensions` take no replacement.
///
/// No parameter and no property does the same without touching stacks that stand: an instance has none that is replaced and says
/// nothing, and a parameter would have to be in every template. So it is done to the text, which stays byte for byte as it is
/// until somebody gives the order.
extension StackTemplate {
  /// The name of its NAT instance; nil where it has none.
  package var natInstance: NATInstanceName? {
    // By bytes: the text is long, and each template that is made or read is asked.
    body.utf8.split(separator: UInt8(ascii: "\n")).lazy
      .filter { $0.starts(with: "  ".utf8) && $0.last == UInt8(ascii: ":") }
      .compactMap { NATInstanceName(String(Substring($0.dropFirst(2).dropLast()))) }.first
  }

  /// The same with this name of its NAT instance wherever it is named, in the script too; one without any stays as it is.
  package func naming(natInstance name: NATInstanceName) -> StackTemplate {
    guard let old = natInstance, old != name else { return self }
    return StackTemplate(body: body.replacing(word: old.logicalID, by: name.logicalID), parameters: parameters)
  }
}

extension String {
  /// With another word wherever this one stands alone: neither a letter nor a digit before or behind it.
  fileprivate func replacing(word old: String, by new: String) -> String {
    var (result, word) = ("", "")
    result.reserveCapacity(utf8.count + 16)
    for character in self {
      guard !character.isLetter, !character.isNumber else {
        word.append(character)
        continue
      }
      result += word == old ? new : word
      result.append(character)
      word = ""
    }
    return result + (word == old ? new : word)
  }
}
