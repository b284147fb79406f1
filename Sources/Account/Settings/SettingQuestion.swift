/// A look at how the account is set up, or at what AWS lets it do.
package enum SettingQuestion: Hashable, Sendable {
  /// Whether the region is turned on.
  case region
  /// Whether all VPCs of the region are kept off the internet.
  case internetBlock
  /// Whether new VPCs of the region are to carry encrypted traffic only.
  case encryption
  /// Whether the account is on the free plan.
  case accountPlan
  /// Whether there is a role of this name.
  case role(name: String)
  /// How long whoever is signed in stays so.
  case credentials
}

/// What AWS said to such a question.
package enum SettingAnswer: Hashable, Sendable {
  case region(RegionState)
  case internetBlock(InternetBlock)
  case encryption(EncryptionControl)
  /// nil: AWS tells of none, as it does for accounts that are older than its plans.
  case accountPlan(AccountPlan?)
  case role(isThere: Bool)
  /// nil for no end.
  case credentials(CredentialsEnd?)
}
