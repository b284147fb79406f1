import Phrases
import Testing

@testable import GitLabStack

/// A file system and a password that are there already, as answers.
@Suite struct KeptDataTests {
  private static let files: [AnswerKey: AnswerValue] = [.storageFileSystemID: "fs-0123456789abcdef0"]
  private static let secret = "arn:aws:secretsmanager:us-east-1:123456789012:secret:RootPassword-Ab/c-0a1B2c"

  @Test func aGivenFileSystemLeavesNothingToChooseOfIt() throws {
    let storage = try Choices(given(Self.files)).storage
    #expect(storage.fileSystem?.description == "fs-0123456789abcdef0")
    #expect(storage.throughput == nil && storage.backups == nil && storage.onDelete == nil && storage.fate == .keep)
  }

  @Test(arguments: [
    (AnswerKey.storageThroughput, "elastic", KeptDataPhrases.hasItsThroughput),
    (.storageBackups, "true", KeptDataPhrases.hasItsBackups), (.storageOnDelete, "keep", KeptDataPhrases.staysAnyway),
  ])
  func whatBelongsToANewFileSystemIsRefusedAndNotIgnored(_ key: AnswerKey, _ value: String, _ reason: Phrase) throws {
    let answers = given(Self.files.merging([key: .text(value)]) { $1 })
    let objection = try #require(Choices.objection(to: key, in: answers))
    #expect(objection.reason == reason && objection.accepted == KeptDataPhrases.leaveOutOrNewFiles)
    #expect(!key.question.hasRoom(beside: answers) && key.question.hasRoom(beside: given()))
  }

  @Test(arguments: [
    ("fs-0123456789abcdef", "It has 16 characters after the hyphen; IDs have 8 or 17."),
    ("vpc-0123456789abcdef0", "‘vpc-0123456789abcdef0’ does not start with ‘fs-’."),
    ("fs-0123456789ABCDEF0", "‘A’ is not allowed here."),
    ("arn:aws:elasticfilesystem:us-east-1:123456789012:file-system/fs-1", "’ does not start with ‘fs-’."),
  ])
  func aFileSystemIsNamedByItsID(_ text: String, _ reason: String) throws {
    let objection = Choices.objection(to: .storageFileSystemID, in: given([.storageFileSystemID: .text(text)]))
    #expect(try #require(objection).reason.english.hasSuffix(reason), "\(objection?.reason.english ?? "")")
  }

  @Test(arguments: [
    ("RootPassword-Ab", KeptDataPhrases.isNoSecretARN("RootPassword-Ab")),
    (
      "arn:aws:secretsmanager:us-east-1:123456789012:secret:RootPassword",
      KeptDataPhrases.secretARNIsCut("arn:aws:secretsmanager:us-east-1:123456789012:secret:RootPassword")
    ),
    (
      "arn:aws:ssm:us-east-1:123456789012:parameter/a-123456",
      KeptDataPhrases.isNoSecretARN("arn:aws:ssm:us-east-1:123456789012:parameter/a-123456")
    ),
  ])
  func aSecretIsNamedByItsWholeARN(_ text: String, _ reason: Phrase) throws {
    let objection = Choices.objection(to: .accessPasswordSecretARN, in: given([.accessPasswordSecretARN: .text(text)]))
    #expect(try #require(objection).reason == reason)
  }

  @Test func aSecretIsOfTheRegionOfTheStack() throws {
    let away = given([.stackRegion: "eu-west-1", .accessPasswordSecretARN: .text(Self.secret)])
    let objection = try #require(Choices.objection(to: .accessPasswordSecretARN, in: away))
    #expect(objection.reason == KeptDataPhrases.secretIsOfAnotherRegion("us-east-1", wanted: "eu-west-1"))
    let password = try Choices(given([.accessPasswordSecretARN: .text(Self.secret)])).access.password
    #expect(password?.name == "RootPassword-Ab/c" && password?.account == "123456789012")
  }

  /// The data has a password of its own, which a new secret does not hold.
  @Test func dataWithoutTheirPasswordAreWarnedOf() throws {
    let code = "password-not-of-data"
    #expect(try Choices(given(Self.files)).warnings.contains { $0.code == code })
    let both = Self.files.merging([.accessPasswordSecretARN: .text(Self.secret)]) { $1 }
    #expect(try !Choices(given(both)).warnings.contains { $0.code == code })
    #expect(try !Choices(given()).warnings.contains { $0.code == code })
  }

  @Test func aStackReadsBackWhatItWasGiven() throws {
    let both = Self.files.merging([.accessPasswordSecretARN: .text(Self.secret)]) { $1 }
    let template = try StackTemplate(Choices(given(both)))
    let answers = Answers(readBackFrom: template)
    #expect(answers.text(.storageFileSystemID) == "fs-0123456789abcdef0")
    #expect(answers.text(.accessPasswordSecretARN) == Self.secret)
    #expect(answers[.storageThroughput] == nil && answers[.storageBackups] == nil && answers[.storageOnDelete] == nil)
    #expect(try StackTemplate(Choices(answers.overlaid(with: given()))) == template)
  }

  /// Beside another file system the settings of the old one are no answers; a change of it is refused elsewhere.
  @Test func anotherFileSystemKeepsNothingOfTheOldOne() throws {
    var standing = given([.storageThroughput: "bursting", .storageBackups: "false"])
    let other = Answers(Self.files).filled(from: standing)
    #expect(other[.storageThroughput] == nil && other[.storageBackups] == nil)
    #expect(other.differences(from: standing).contains { $0.movesFiles })
    standing[.storageFileSystemID] = "fs-0123456789abcdef0"
    #expect(
      !Answers(Self.files).filled(from: given(Self.files)).differences(from: given(Self.files)).contains {
        $0.movesFiles
      })
  }

  @Test func thePlanKnowsWhatIsNotOfTheStack() throws {
    let both = Self.files.merging([.accessPasswordSecretARN: .text(Self.secret)]) { $1 }
    let plan = try Plan(StackTemplate(Choices(given(both))))
    #expect(plan.given.map(\.name) == ["FileSystemId", "RootPasswordArn"])
    #expect(plan.given.map(\.id) == ["fs-0123456789abcdef0", Self.secret])
    #expect(plan.filesToCopy == "fs-0123456789abcdef0" && plan.fileSystem == nil && !plan.hasBackups)
    let own = try Plan(StackTemplate(Choices(given())))
    #expect(own.given.isEmpty && own.filesToCopy == "FileSystem")
  }
}
