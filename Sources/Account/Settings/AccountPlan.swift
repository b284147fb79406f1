/// The plan that a younger account is on: `aws freetier get-account-plan-state`.
///
/// https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier-plans.html
package struct AccountPlan: Hashable, Sendable {
  package let isFree: Bool
  /// In whole US dollars; nil where AWS did not say.
  package let credits: Int?
  /// The day on which AWS closes the account, such as `2027-03-01`; nil where it did not say.
  package let ends: String?

  package init(isFree: Bool, credits: Int? = nil, ends: String? = nil) {
    self.isFree = isFree
    self.credits = credits
    self.ends = ends
  }
}
