import Foundation
import GitLabStack
import Testing

@testable import Permissions

struct PermissionTableTests {
  @Test func everyTypeThatWeKnowHasItsRights() throws {
    let table = try PermissionTable.builtIn.get()
    #expect(ResourceType.known.map(\.name).filter { table.types[$0]?.isEmpty != false } == [])
    #expect(Set(table.types.keys).subtracting(ResourceType.known.map(\.name)) == [], "a type that no template has")
  }

  @Test func saysOfEveryRightWhereItWasReadAndWhyAnyIsLeftOut() throws {
    let table = try PermissionTable.builtIn.get()
    #expect(table.types.values.joined().allSatisfy { table.sources[$0.source]?.isEmpty == false })
    #expect(table.leftOut.values.flatMap(\.values).allSatisfy { $0.count > 10 })
    #expect(table.spare.values.allSatisfy { $0.count > 5 })
  }

  /// The argument lists in the sources of the gateway: whoever adds a command has to say what it takes.
  @Test func everyCommandOfOursIsInTheTableAndNoOther() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/AWSGateway")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var found: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/\[\s*"([a-z][a-z0-9-]+)",\s*"([a-z]+(?:-[a-z]+)+)"/#) {
        found.insert("\(match.1) \(match.2)")
      }
      // The orders to a stack share the rest of their arguments.
      for match in text.matches(of: #/order\("([a-z-]+)"/#) { found.insert("cloudformation \(match.1)") }
    }
    #expect(found.count > 35)
    let table = try PermissionTable.builtIn.get()
    let ours = Set(table.calls.map(\.command)).union(table.spare.keys)
    #expect(found.subtracting(ours) == [], "nobody says what it takes")
    #expect(ours.subtracting(found) == [], "nothing runs it")
  }

  @Test(arguments: [
    "nonsense", "AWS::EC2::VPC\n  x ec2:CreateVpc", "AWS::EC2::VPC\n  c ec2:CreateVpc @nowhere",
    "AWS::EC2::VPC\n  - ec2:CreateVpc", "at nowhere ec2:CreateVpc", "call q ec2 describe-vpcs ec2:DescribeVpcs",
    "spare ec2 describe-vpcs", "call d ec2 describe-vpcs ec2:DescribeVpcs with",
  ])
  func namesTheLineThatIsNone(_ text: String) throws {
    let lines = text.split(separator: "\n").count
    #expect(throws: PermissionTableFault.unreadable(line: lines + 1)) {
      try PermissionTable("source schema 2026-10-20 a list\n" + text)
    }
  }
}
