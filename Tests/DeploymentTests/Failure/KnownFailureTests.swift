import Deployment
import Phrases
import Testing

/// Every failure of the catalogue by words that AWS or GitLab really printed, as public threads and logs quote them.
@Suite struct KnownFailureTests {
  @Test func recognizesWhatWasPrintedForEachFailure() throws {
    for saying in try Saying.recorded("sayings") {
      #expect(KnownFailure(saying.symptom)?.rawValue == saying.wanted, "\(saying.testDescription)")
    }
  }

  @Test func hasEachOnce() {
    #expect(Set(KnownFailure.allCases).count == KnownFailure.allCases.count)
  }

  private static func failure(_ name: String) throws -> KnownFailure { try #require(KnownFailure(rawValue: name)) }

  @Test(arguments: KnownFailure.allCases)
  func isDescribedAndProven(_ failure: KnownFailure) throws {
    let all = try Saying.recorded("sayings") + Saying.recorded("real-reasons")
    let proofs = all.filter { $0.failure == failure }
    #expect(!proofs.isEmpty)
    for symptom in proofs.map(\.symptom) {
      for phrase in [failure.sentence(for: symptom), failure.remedy(for: symptom)] {
        #expect(!phrase.english.isEmpty && !phrase.english.contains("nil") && phrase.english != phrase.japanese)
      }
    }
  }

  /// A sentence must not say of a deletion, or of a change, that something could not be created.
  @Test(arguments: ["CREATE_FAILED", "UPDATE_FAILED", "DELETE_FAILED"])
  func saysOfWhatNobodyHasDescribedWhatWasBeingDone(_ status: String) throws {
    let cause = try #require(
      Saying(
        half: nil, source: nil, wanted: "none", type: "AWS::EC2::VPC", status: status,
        reason: "Resource handler returned message: \"The moon is in the wrong house\" (RequestToken: 1, "
          + "HandlerErrorCode: GeneralServiceException)"
      ).cause)
    let sentence = Diagnosis(cause).sentence
    let (verb, japanese) =
      switch status {
      case "CREATE_FAILED": ("create", "作成")
      case "UPDATE_FAILED": ("change", "変更")
      default: ("delete", "削除")
      }
    #expect(
      sentence.english == "AWS says: The moon is in the wrong house. AWS could not \(verb) Culprit (AWS::EC2::VPC).")
    #expect(sentence.japanese.hasSuffix("\(japanese)できませんでした。"))
  }

  /// The same words are another thing where they stand, or while something else is done.
  @Test func meansByTheResourceAndTheOperation() {
    let words = "The vpc 'vpc-00000000000000000' has dependencies and cannot be deleted."
    #expect(KnownFailure(Symptom(words, about: .resource("AWS::EC2::VPC", .deleting)))?.rawValue == "still-used")
    #expect(KnownFailure(Symptom(words, about: .resource("AWS::EC2::VPC", .making))) == nil)
    #expect(KnownFailure(Symptom(words, about: .log)) == nil)
    let exists = "A thing of this name already exists"
    #expect(KnownFailure(Symptom(exists, about: .resource("AWS::Logs::LogGroup", .making)))?.rawValue == "name-taken")
    #expect(KnownFailure(Symptom(exists, about: .resource("AWS::Logs::LogGroup", .deleting))) == nil)
    let slow = "Exceeded attempts to wait"
    #expect(
      KnownFailure(Symptom(slow, about: .resource("AWS::CertificateManager::Certificate", .making)))?.rawValue
        == "certificate-stuck")
    #expect(KnownFailure(Symptom(slow, about: .resource("AWS::ECS::Service", .making)))?.rawValue == "not-stable")
  }

  /// GitLab's log has the words of everything; what it says of its own start counts, and nothing else.
  @Test func takesNoWordOfGitLabsLogForAWSsOwn() throws {
    for saying in try Saying.recorded("sayings") where saying.type.contains("::") {
      #expect(KnownFailure(Symptom(saying.reason, about: .log)) == nil, "\(saying.testDescription)")
    }
  }

  @Test func namesWhatTheWordsName() throws {
    let throughput = Symptom(
      "You have reached the maximum number of throughput mode changes or provisioned throughput value decreases. "
        + "Wait until 2026-11-29T12:51:32Z UTC and try again.", about: .resource("AWS::EFS::FileSystem", .changing))
    #expect(try Self.failure("throughput-later").sentence(for: throughput).english.contains("2026-11-29 12:51 UTC"))
    let used = Symptom(
      "resource sg-0a1b2c3d4e5f60718 has a dependent object", about: .resource("AWS::EC2::SecurityGroup", .deleting))
    #expect(
      try Self.failure("still-used").sentence(for: used).english.contains("the security group sg-0a1b2c3d4e5f60718"))
    let stop = Symptom("It is required to upgrade to the latest 17.3.x version first before proceeding.", about: .log)
    #expect(try Self.failure("upgrade-path").remedy(for: stop).english.contains("17.3"))
    let guardian = Symptom(
      "gitlab-wizard: GitLab 18.11.11 must not start on data of GitLab 19.2.4, and has left them as they are.",
      about: .log)
    #expect(try Self.failure("downgrade").sentence(for: guardian).english.contains("GitLab 19.2.4: the older 18.11.11"))
    let job = Symptom(
      "Received response status [FAILED] from custom resource. Message returned: no room "
        + "(RequestId: 00000000-0000-0000-0000-000000000000)",
      about: .resource("AWS::CloudFormation::CustomResource", .making))
    #expect(
      try Self.failure("custom-resource-failed").sentence(for: job).english
        == "One of the stack's own functions failed: no room"
    )
  }

  @Test(arguments: ["Resource creation Initiated", "User Initiated", "Something nobody has seen before", ""])
  func claimsNothingItDoesNotKnow(_ words: String) {
    for subject in [Symptom.Subject.task, .log, .request, .resource("AWS::EC2::VPC", .making)] {
      #expect(KnownFailure(Symptom(words, about: subject)) == nil)
    }
  }
}
