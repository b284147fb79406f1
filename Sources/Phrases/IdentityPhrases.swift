/// What a look at who is signed in found before a deployment.
package enum IdentityPhrases {
  package static let identityIsUnseen = Phrase("Who is signed in could not be seen.", "サインイン中のユーザーを確認できませんでした。")
  package static let nobodyIsSignedInBriefly = Phrase("no credentials", "認証情報なし")
  /// Whether there are credentials was not seen then.
  package static let nobodyCanBeAskedBriefly = Phrase("AWS could not be asked", "AWS に問い合わせできません")

  package static func signedIn(_ arn: String, in account: String) -> Phrase {
    Phrase("Signed in to account \(account) as \(arn).", "アカウント \(account) に \(arn) でサインインしています。")
  }

  package static func isAccountOfAnswers(_ account: String) -> Phrase {
    Phrase("The answers are for this account, \(account).", "回答の対象は、このアカウント \(account) です。")
  }

  package static func isOtherAccount(_ account: String, wanted: String) -> Phrase {
    Phrase(
      "The answers are for account \(wanted), and you are signed in to account \(account).",
      "回答の対象はアカウント \(wanted) ですが、サインイン中のアカウントは \(account) です。")
  }

  package static func takeThisAccount(_ account: String) -> Phrase {
    Phrase("Yes, take account \(account).", "アカウント \(account) を対象にします。")
  }

  package static func signInThere(_ account: String) -> Phrase {
    Phrase("Sign in to account \(account), or take its profile.", "アカウント \(account) にサインインするか、そのプロファイルを指定してください。")
  }
}
