import Account
import Testing

struct IdentityTests {
  @Test(arguments: [
    ("arn:aws:sts::123456789012:assumed-role/Ops/ren", "role/Ops"),
    ("arn:aws:iam::123456789012:user/team/ren", "user/ren"),
    ("arn:aws:iam::123456789012:root", "root"),
  ])
  func isKnownByTheShortNameOf(_ arn: String, _ name: String) {
    #expect(Identity(account: "123456789012", arn: arn).shortName == name)
  }
}
