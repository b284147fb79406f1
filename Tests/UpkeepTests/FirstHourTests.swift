import Testing

@testable import Upkeep

/// Only what was seen is said.
struct FirstHourTests {
  @Test func takesWhatIsSaidAndKnowsNothingElse() {
    var hour = FirstHour()
    #expect(FirstHour.Step.allCases.allSatisfy { hour[$0] == .unknown } && hour.unseen == 5)
    hour.take("gitlab-wizard: two-factor done\ngitlab-wizard: sign-ups d")
    hour.take("ue\nnoise\ngitlab-wizard: mail unknown\ngitlab-wizard: password done\n")
    #expect(hour[.twoFactor] == .done && hour[.signUps] == .due && hour[.mail] == .unknown)
    #expect(hour[.password] == .unknown, "nobody can see that")
    #expect(hour.unseen == 3)
  }

  /// A copy by AWS Backup counts as much as one of GitLab's own, and what only one of them denies is not known.
  @Test(arguments: [
    ("done", Bool?.some(false), FirstHour.State.done), ("due", true, .done), ("due", false, .due),
    ("due", nil, .unknown),
    ("unknown", true, .done), ("unknown", nil, .unknown), ("unknown", false, .unknown), ("done", nil, .done),
  ])
  func aBackupIsOneOfEither(_ said: String, _ copy: Bool?, _ state: FirstHour.State) {
    var hour = FirstHour()
    hour.take("gitlab-wizard: backup \(said)\n")
    hour.take(copy: copy)
    #expect(hour[.backup] == state)
  }
}
