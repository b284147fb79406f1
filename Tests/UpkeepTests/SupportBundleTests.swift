import Phrases
import Testing

@testable import Upkeep

/// What is handed on, as a whole.
struct SupportBundleTests {
  private static let planted = "k7Zm/very+secret-Q2"

  private func bundle(_ contents: [SupportBundle.Part: String], environment: [String: String] = [:]) -> SupportBundle {
    var secrets = FoundSecrets()
    secrets.gather(environment: environment)
    return SupportBundle(
      "made", contents.mapValues { .text($0) }, secrets: secrets, home: nil, hosts: ["git.corp.dev"])
  }

  /// Where a secret has a name once, it is known wherever it stands.
  @Test(arguments: [
    "RootPassword = \(planted)", "db_password: \"\(planted)\"", #"{\"password\":\"\#(planted)\"}"#,
    #"{"ParameterKey":"RootPassword","ParameterValue":"\#(planted)"}"#,
    "- Name: GITLAB_ROOT_PASSWORD\n  Value: \(planted)",
    "Parameters:\n  AdminPassword:\n    Type: String\n    Default: \(planted)",
    "Parameters:\n  Word:\n    NoEcho: true\n    Default: \(planted)",
    "aws secretsmanager put-secret-value --secret-string \(planted)",
    #"{"Name": "API_TOKEN", "Value": "\#(planted)"}"#,
  ])
  func whatIsNamedSecretOnceIsInNoPart(_ text: String) {
    let bundle = bundle([
      .template: text, .events: "12:00 CREATE_FAILED said \(Self.planted), and no more",
      .calls: #"{"x": "k7Zm\/very+secret-Q2"} k7Zm%2Fvery%2Bsecret-Q2"#,
    ])
    #expect(!bundle.text.contains("secret-Q2"), "\(bundle.text)")
    #expect(bundle.removed > 0)
  }

  @Test func whatTheEnvironmentCallsSecretIsInNoPart() {
    let bundle = bundle(
      [.evidence: "log: login failed for \(Self.planted)"],
      environment: ["AWS_SECRET_ACCESS_KEY": Self.planted, "HOME": "/root"])
    #expect(!bundle.text.contains("secret-Q2") && bundle.text.contains("login failed for [removed]"))
  }

  @Test func privateKeysGoAsAWhole() {
    let key = "-----BEGIN RSA PRIVATE KEY-----\nMIIabc\nZZZ\n-----END RSA PRIVATE KEY-----"
    #expect(bundle([.evidence: "before\n\(key)\nafter"]).text.contains("before\n[removed]\nafter"))
  }

  /// In base64 nobody would see it.
  @Test func whatIsHiddenInBase64GoesToo() {
    // "password=hunter2hunter2" and "mail ren@corp.dev now".
    let bundle = bundle([
      .template:
        "UserData: cGFzc3dvcmQ9aHVudGVyMmh1bnRlcjI=\nOther: bWFpbCByZW5AY29ycC5kZXYgbm93\nPlain: anVzdCBhIHNlbnRlbmNlIG9mIHdvcmRz"
    ])
    #expect(!bundle.text.contains("cGFzc3dv") && !bundle.text.contains("bWFpbCBy"))
    #expect(bundle.text.contains("anVzdCBhIHNlbnRlbmNl"))
  }

  /// What helps is left: names of resources, request tokens, references to secrets.
  @Test(arguments: [
    "clientRequestToken: gitlab-wizard-0a1b2c3d-1111", "RootPasswordSecretArn: !Ref RootPassword",
    "Password: '{{resolve:secretsmanager:x}}'", "Service (AWS::ECS::Service) failed", "password: required",
    "fs-0123456789abcdef0 subnet-0a1b2c3d i-0123456789abcdef0 sha256:0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978",
  ])
  func whatHelpsIsLeft(_ text: String) {
    let bundle = bundle([.events: text, .calls: "required gitlab-wizard-0a1b2c3d-1111"])
    #expect(bundle.text.contains("==== calls\nrequired gitlab-wizard-0a1b2c3d-1111"))
    if text != "password: required", !text.contains("resolve") { #expect(bundle.text.contains(text), "\(bundle.text)") }
  }

  @Test func theSameThingHasTheSameNameInAllParts() {
    let bundle = bundle([
      .stack: "id: arn:aws:cloudformation:x:482910573366:stack/gitlab/1",
      .events: "https://git.corp.dev by ren@corp.dev",
      .calls: "482910573366 git.corp.dev ren%40corp.dev",
    ])
    #expect(bundle.text.contains("==== calls\n000000000001 host-1.invalid person-1@example.invalid"), "\(bundle.text)")
    #expect(bundle.disguised.map { $0.count } == [1, 1, 1])
    for word in ["482910573366", "corp.dev", "ren@"] { #expect(!bundle.text.contains(word), "\(word)") }
  }

  @Test func whatIsMissingSaysWhy() {
    let why = Phrase("arn:aws:iam::482910573366:user/ren may not", "arn:aws:iam::482910573366:user/ren は不可")
    let bundle = SupportBundle(
      "made", [.template: .missing(why), .calls: .text("one\ntwo\n")], secrets: FoundSecrets(), home: nil, hosts: [])
    #expect(bundle.text.contains("not in it: arn:aws:iam::000000000001:user/person-1 may not"))
    #expect(bundle.text.contains("  calls         2 lines, 8 bytes"))
  }
}
