/// The ARN of a file system of EFS, which AWS Backup knows it by.
package struct FileSystemARN: Hashable, Sendable, CustomStringConvertible {
  /// Such as `fs-0123456789abcdef0`.
  package let id: String
  package let description: String

  /// The one in the partition, region and account of something that stands there, such as its stack.
  package init(id: String, beside arn: ARN) {
    self.id = id
    description = "arn:\(arn.partition):elasticfilesystem:\(arn.region):\(arn.account):file-system/\(id)"
  }

  /// nil if it is that of something else.
  package init?(_ text: String) {
    guard let arn = ARN(text), arn.service == "elasticfilesystem", arn.resource.hasPrefix("file-system/") else {
      return nil
    }
    (id, description) = (String(arn.resource.dropFirst("file-system/".count)), text)
  }
}
