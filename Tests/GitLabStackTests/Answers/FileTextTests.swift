import Foundation
import Phrases
import Testing

@testable import GitLabStack

/// Files of answers as editors save them, and files that are none.
@Suite struct FileTextTests {
  private static let text = "version: 1\nstack:\n  name: gitlab # 日本語\naccess:\n  allowedCidrs: [203.0.113.0/24]\n"

  private func fault(_ bytes: [UInt8]) -> String {
    do throws(AnswersFileFault) {
      _ = try AnswersFile.read(bytes)
      return "none"
    } catch {
      return error.objections.map { "\($0.line.map(String.init) ?? "?") \($0.reason.english)" }
        .joined(separator: "; ")
    }
  }

  private static func utf16(_ text: String, isLittleEndian: Bool, mark: Bool) -> [UInt8] {
    ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittleEndian ? [low, high] : [high, low]
    }
  }

  static let forms: [[UInt8]] = [
    Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
    utf16(text, isLittleEndian: true, mark: true), utf16(text, isLittleEndian: false, mark: true),
    utf16(text, isLittleEndian: true, mark: false), utf16(text, isLittleEndian: false, mark: false),
    Array(text.replacing("\n", with: "\r\n").utf8), Array(text.replacing("\n", with: "\r").utf8),
    [0xEF, 0xBB, 0xBF] + Array(text.replacing("\n", with: "\r\n").utf8),
  ]

  @Test(arguments: forms)
  func readsEveryFormOfTheSameAnswers(_ bytes: [UInt8]) throws {
    let file = try AnswersFile.read(bytes)
    #expect(file.answers.text(.stackName) == "gitlab")
    #expect(file.lines[.stackName] == 3 && file.lines[.accessAllowedCIDRs] == 5)
  }

  /// The shortest file there is, and so the fewest bytes to tell the encoding by.
  @Test(
    arguments: ["version: 1", "version: 1\n", "version: 1\r\n", "\n", "{}", "# 日本語の説明です\nversion: 1\n"], [true, false])
  func decodesAShortFileToItsVeryText(_ text: String, isLittleEndian: Bool) throws {
    for mark in [true, false] where mark || text.utf16.count > 1 {
      let bytes = Self.utf16(text, isLittleEndian: isLittleEndian, mark: mark)
      #expect(try FileText.decode(bytes) == text.replacing("\r\n", with: "\n"))
    }
    #expect(try FileText.decode(Array(text.utf8)) == text.replacing("\r\n", with: "\n"))
  }

  /// 日本 as others write it, in a comment of the second line.
  static let japanese: [(String, [UInt8])] = [
    ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B]), ("EUC-JP", [0xC6, 0xFC, 0xCB, 0xDC]),
    ("ISO-2022-JP", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42]),
  ]

  @Test(arguments: japanese, ["\n", "\r\n", "\r"])
  func callsAnotherEncodingByItsName(_ encoding: (String, [UInt8]), end: String) {
    let bytes = Array("version: 1\(end)# ".utf8) + encoding.1 + Array("\(end)stack: {}\(end)".utf8)
    #expect(fault(bytes) == "2 This file is written in \(encoding.0), not in UTF-8.")
  }

  /// Latin letters with accents, in an encoding that nobody can tell.
  @Test(arguments: [[0xE9], [0x63, 0x61, 0x66, 0xE9, 0x20], [0x66, 0xFC, 0x72]] as [[UInt8]])
  func callsNoEncodingByAWrongName(_ word: [UInt8]) {
    #expect(fault(Array("version: 1\n# ".utf8) + word + [0x0A]) == "2 This file is not written in UTF-8.")
  }

  @Test func saysWhereANullStands() {
    #expect(fault(Array("version: 1\nstack:\n  name: a\0b\n".utf8)) == "3 There is a NUL byte here, as in no text.")
  }

  @Test(arguments: [
    "version: 1\nstack:\n\tname: a\n",
    "version: 1\nstack:\n  region: x\n \tname: a\n".replacing("  region: x\n", with: ""),
  ])
  func saysWhichLineATabIndents(_ text: String) {
    #expect(fault(Array(text.utf8)) == "3 This line is indented by a tab, which YAML does not take.")
  }

  /// Where YAML takes a tab, so do we.
  @Test func takesATabThatIndentsNothing() throws {
    #expect(
      try AnswersFile.read(Array("version: 1\nstack: {\n\tname: a }\t# b\n".utf8)).answers.text(.stackName) == "a")
  }

  static let foreign: [(String, String)] = [
    ("AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A: {Type: AWS::EC2::VPC}\n", "CloudFormation template"),
    ("Resources:\n  A:\n    Type: AWS::EC2::VPC\n    Properties: {CidrBlock: !Ref Cidr}\n", "CloudFormation template"),
    (
      #"{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"A":{"Type":"AWS::EC2::VPC"}}}"#,
      "CloudFormation template"
    ),
    (#"[{"ParameterKey": "VpcCidr", "ParameterValue": "10.0.0.0/16"}]"#, "file of CloudFormation parameters"),
    (#"{"Parameters": {"VpcCidr": "10.0.0.0/16"}}"#, "file of CloudFormation parameters"),
    (#"{"vpcCidr": "10.0.0.0/16", "allowedCidrs": ["203.0.113.0/24"]}"#, "properties of aws-cdk-gitlab-on-ecs"),
    ("version: '3.8'\nservices:\n  gitlab: {image: gitlab/gitlab-ce}\n", "file for Docker Compose"),
    ("services:\n  gitlab: {image: gitlab/gitlab-ce}\n", "file for Docker Compose"),
    ("apiVersion: v1\nkind: Service\n", "file for Kubernetes"),
  ]

  @Test(arguments: foreign)
  func recognizesAFileThatIsNotOfAnswers(_ text: String, _ name: String) {
    let said = fault(Array(text.utf8))
    #expect(said.contains(name) && !said.contains(";"), "\(said)")
  }

  /// However they are parted, and in whichever list.
  @Test(arguments: [
    "203.0.113.0/24 198.51.100.0/24", "203.0.113.0/24, 198.51.100.0/24", "203.0.113.0/24,198.51.100.0/24",
    "203.0.113.0/24; 198.51.100.0/24", "203.0.113.0/24、198.51.100.0/24",
  ])
  func advisesToPartNetworksThatStandInOneText(_ text: String) throws {
    let file = try AnswersFile.read("version: 1\naccess:\n  allowedCidrs: \"\(text)\"\n")
    let invalid = try #require(throws: InvalidAnswers.self) { try Choices(file.answers) }
    let objection = try #require(invalid.objections.first)
    #expect(invalid.objections.count == 1 && objection.key == .accessAllowedCIDRs)
    #expect(objection.reason.english == "Here 2 items stand in one text.")
    #expect(objection.accepted.english.contains("[203.0.113.0/24, 198.51.100.0/24]"))
  }
}
