internal import GitLabStack
internal import Phrases

/// Failures of accounts that AWS does not trust with everything yet.
enum AccountFailures {
  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "free-plan",
      [.words("not eligible for Free Tier")],
      says: Phrase(
        "This account is on AWS's free plan, which does not include the type of the NAT instance.",
        "このアカウントは AWS の無料プランで、NAT インスタンスのタイプを使えません。"),
      remedy: Phrase(
        "Choose a NAT gateway or public subnets, or upgrade the account to the paid plan.",
        "NAT ゲートウェイかパブリックサブネット方式を選ぶか、アカウントを有料プランに変更してください。"),
      step: .edit(.networkEgress))

    KnownFailure(
      "load-balancers-off",
      [.words("does not support creating load balancers")],
      says: Phrase(
        "AWS does not let this account create load balancers: it is new, or restricted.",
        "このアカウントではロードバランサーを作成できません。新しいか、制限されたアカウントです。"),
      remedy: Phrase(
        "Only AWS Support can lift it: open a case (console > Support Center > Account and billing, free of charge).",
        "解除できるのは AWS サポートだけです（コンソール > サポートセンター >「アカウントと請求」、無料）。"),
      step: .evidence)

    KnownFailure(
      "pending-verification",
      [.words("is being validated, and you will not be able to launch"), .words("PendingVerification")],
      says: Phrase(
        "AWS is still checking this account's first use of the region.", "AWS がこのリージョンの利用を確認している途中です。"),
      remedy: Phrase(
        "Wait for AWS's email (minutes, at most 4 hours), then try again.",
        "AWS からのメール（通常は数分、長くて 4 時間）を待ってから、再実行してください。"),
      step: .retry)

    KnownFailure(
      "account-blocked",
      [.words("account is currently blocked"), .words("not recognized as a valid account")],
      says: Phrase("AWS has blocked this account.", "このアカウントは AWS によりブロックされています。"),
      remedy: Phrase(
        "Only AWS Support can lift it: open a case (console > Support Center > Account and billing, free of charge).",
        "解除できるのは AWS サポートだけです（コンソール > サポートセンター >「アカウントと請求」、無料）。"),
      step: .evidence)
  }
}
