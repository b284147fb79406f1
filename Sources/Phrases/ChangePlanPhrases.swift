/// What is said before a change of a stack that stands, where a creation would need other words.
package enum ChangePlanPhrases {
  package static let onFailureRollBack = Phrase("roll back the change", "変更をロールバックする")
  package static let onFailureRollBackMeaning = Phrase(
    "AWS rolls back to the previous settings; normally GitLab stays, at today's cost.",
    "AWS が変更前の設定にロールバックします。通常 GitLab は残り、料金は変更前と同じです。")
  package static let onFailureKeepChangeMeaning = Phrase(
    "The stack stays as the failure leaves it. GitLab may be down until you repair it or roll it back.",
    "失敗した時点の状態のまま残します。修復またはロールバックするまで、GitLab を使えないことがあります。")
  package static let onFailureOfDeletion = Phrase(
    "What could not be deleted is left over, and costs money until it is deleted.", "削除できなかったものは残り、料金がかかり続けます。")

  // MARK: The box before the change set

  package static let knownWithChangeSet = Phrase("the change set will tell", "変更セットで分かります")

  package static func rolesInPlan(_ roles: Int) -> Phrase {
    Phrase("\(roles) roles and policies in the plan (CAPABILITY_IAM)", "計画にロールとポリシー \(roles) 個 (CAPABILITY_IAM)")
  }

  private static func costStays(_ month: String) -> Phrase {
    Phrase("about \(month) USD/month, as now", "約 \(month) USD/月（現在と同じ）")
  }

  private static func costChanges(from old: String, to new: String) -> Phrase {
    Phrase("about \(old) USD/month now, about \(new) then", "現在 約 \(old) USD/月、変更後 約 \(new) USD/月")
  }

  /// Where what stands has no price that we know.
  private static func costOfPlan(_ month: String) -> Phrase {
    Phrase("about \(month) USD/month then; now not known", "変更後 約 \(month) USD/月（現在は不明）")
  }

  /// What a change does to the price, in whole dollars. `now`: nil where that is not known.
  package static func costOfChange(now: String?, then: String) -> Phrase {
    guard let now else { return costOfPlan(then) }
    return now == then ? costStays(then) : costChanges(from: now, to: then)
  }

  /// A part of the difference that no answer explains.
  package static let byThisVersion = Phrase(
    "What this version of the program builds otherwise", "このバージョンのプログラムによる構成の違い")

  /// - Parameter signed: a difference in dollars.
  package static func shareOfPrice(_ signed: String) -> Phrase {
    Phrase("\(signed) USD/month by this answer, at the same expected use.", "この回答による差額は月 \(signed) USD です（想定使用量は同じ）。")
  }

  package static let changeConfirmExplained = Phrase(
    "CloudFormation now makes a change set: the exact list of what it would change. It costs nothing, and nothing changes "
      + "until you say yes to that list.",
    "まず CloudFormation が変更セット（変更内容の正確な一覧）を作ります。料金はかからず、その一覧を承認するまで何も変更しません。")

  // MARK: The plan

  package static func planOfStack(_ stack: String) -> Phrase {
    Phrase("Plan of \(stack), which exists", "スタック \(stack)（既存）の変更後の構成")
  }

  package static let keyReviewChanges = Phrase("REVIEW CHANGES", "変更を確認")

  // MARK: The change set

  package static let isAddedBeside = Phrase(
    "New beside what exists; nothing that exists is touched by it.", "新しく追加されます。既存のものは変わりません。")

  package static func moreBelow(_ count: Int) -> Phrase { Phrase("\(count) more below", "下にあと \(count) 行") }

  package static func moreAbove(_ count: Int) -> Phrase { Phrase("\(count) more above", "上に \(count) 行") }

  package static func ifChangeFails(_ meaning: Phrase) -> Phrase {
    Phrase("If it fails: \(meaning.english)", "失敗したとき: \(meaning.japanese)")
  }

  /// Where AWS finds nothing to do though other answers were given: it takes a new policy only along with a changed property.
  package static func answersNotApplied(_ keys: String) -> Phrase {
    Phrase(
      "AWS finds nothing to change, so this was NOT applied: \(keys). Change something else along with it, for example a tag.",
      "AWS は変更点なしと判断したため、適用されていません: \(keys)。タグなど、ほかの変更と一緒に指定してください。")
  }
}
