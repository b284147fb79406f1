import Testing

@testable import Upkeep

struct PasswordResetTests {
  private static let password = "b2C4d6F8g0H2j4K6m8N0p2Q4r6S8t0V2"

  @Test func readsUserAndPasswordAmongOtherWords() {
    let output = "warning: Ruby says something\ngitlab-wizard: user boss password \(Self.password)\n"
    #expect(PasswordReset.answer(output) == .set(user: "boss", password: Self.password))
  }

  @Test func takesNoPartOfAPassword() {
    let output = "gitlab-wizard: user root password \(Self.password.dropLast())"
    #expect(PasswordReset.answer(output) == .unclear(""))
  }

  @Test func saysWhatGitLabSaysAgainstIt() {
    #expect(
      PasswordReset.answer("gitlab-wizard: Password is too short\n") == .refused("Password is too short"))
    #expect(PasswordReset.answer("rails: command not found\n") == .unclear("rails: command not found"))
  }
}
