/// What to do about failures, where several have the same remedy.
package enum RemedyPhrases {
  package static let remedyForTheUnknown = Phrase(
    "Search the web for AWS's message; the failure report has everything that was seen.",
    "AWS のメッセージで検索してください。確認できたことは失敗の記録にすべて残っています。")

  package static let quota = Phrase(
    "Delete what is not used, or ask for more: console > Service Quotas. Then try again.",
    "不要なものを削除するか、コンソールの Service Quotas で引き上げを申請してから再実行してください。")
  package static let again = Phrase(
    "It usually passes. Try again in a few minutes.", "多くは一時的です。数分後に再実行してください。")
  package static let egress = Phrase(
    "Check NAT and routes of the private subnets, or choose another kind of outbound internet access under Network.",
    "NAT とプライベートサブネットのルートを確認するか、ネットワーク画面で外向きの接続の別の方式を選んでください。")
  package static let readLog = Phrase(
    "The failure report has what was seen inside; if GitLab started, the end of its log says more.",
    "確認できた内容は失敗の記録にあります。GitLab が起動していれば、ログの末尾も確認してください。")
  package static let defect = Phrase(
    "This is a bug in gitlab-wizard: report it, with the failure report.",
    "gitlab-wizard の不具合です。失敗の記録を添えて報告してください。")
  package static let administrator = Phrase(
    "Ask whoever administers the account for this permission, then try again.",
    "アカウントの管理者に権限を依頼してから、再実行してください。")
  package static let organization = Phrase(
    "Only whoever administers the organization can allow it.", "許可できるのは組織の管理者だけです。")
}
