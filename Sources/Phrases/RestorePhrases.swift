/// A recovery point restored as a GitLab beside the present one, to stay or as a proof.
package enum RestorePhrases {
  package static let help = Phrase(
    "Restore a backup as a new GitLab, or prove that it can be.", "バックアップを新しい GitLab に復元するか、復元できることを確かめます。")
  package static let helpPoint = Phrase(
    "The recovery point: its number in backup list, its ARN, or latest.",
    "復旧ポイント。backup list の番号、ARN、または latest。")
  package static let helpAs = Phrase(
    "Restore as a new stack of this name, which stays.", "この名前の新しいスタックとして復元し、残します。")
  package static let helpProve = Phrase(
    "Restore, try, compare and remove again; the proof is noted on the point.",
    "復元して動作と件数を確かめ、削除します。結果は復旧ポイントに記録します。")

  // MARK: What cannot be restored

  package static let needsPoint = Phrase(
    "Name the recovery point: its number in backup list, its ARN, or latest.",
    "復旧ポイントを指定してください（backup list の番号、ARN、または latest）。")
  package static let needsGoal = Phrase(
    "Say what for: --as NAME makes a GitLab that stays; --prove makes one, tries it and removes it again.",
    "目的を指定してください。--as スタック名 は残す GitLab を作り、--prove は作って確かめた後に削除します。")
  package static let oneGoalOnly = Phrase(
    "--as and --prove do not go together: one stays, the other goes again.", "--as と --prove は同時に指定できません（残すか、削除するか）。")

  package static func noPoints(_ fileSystem: String) -> Phrase {
    Phrase(
      "AWS Backup keeps no copy of the file system \(fileSystem): there is nothing to restore.",
      "ファイルシステム \(fileSystem) のバックアップが AWS Backup にないため、復元できません。")
  }

  package static func noSuchPoint(_ text: String, count: Int) -> Phrase {
    Phrase(
      "‘\(text)’ is no recovery point of this GitLab: it takes a number from 1 (the newest) to \(count), an ARN of one of them, or latest.",
      "「\(text)」はこの GitLab の復旧ポイントではありません。番号（1 が最新、\(count) まで）、ARN、または latest を指定します。")
  }

  package static func isNotWhole(_ id: String, _ state: String) -> Phrase {
    Phrase(
      "The recovery point \(id) is in state \(state): only a whole one can be restored.",
      "復旧ポイント \(id) の状態は \(state) です。完了したものだけを復元できます。")
  }

  package static let noneIsWhole = Phrase(
    "None of the recovery points is whole yet.", "完了した復旧ポイントがまだありません。")

  package static let noRole = Phrase(
    "There is no role by which AWS Backup may restore: neither of the stack nor of AWS Backup itself. A change of the stack with "
      + "this version makes one.",
    "AWS Backup が復元に使うロールが、スタックにも AWS Backup にもありません。このバージョンでスタックを変更すると作成されます。")

  package static func needsAnotherName(_ name: String) -> Phrase {
    Phrase(
      "\(name) is the GitLab that the backup is of. What is restored stands beside it, under another name.",
      "\(name) はバックアップ元の GitLab です。復元先には別の名前を指定してください。")
  }

  package static func nameIsTaken(_ name: String, _ status: String) -> Phrase {
    Phrase(
      "There is a stack \(name) (\(status)) already, which was not made by this restore. It was left as it is.",
      "この復元で作ったものではないスタック \(name)（\(status)）がすでにあります。変更していません。")
  }

  package static func isUnclear(_ job: String) -> Phrase {
    Phrase(
      "AWS Backup is restoring this point already (job \(job)), and does not tell whether it is for this. Try again once it "
        + "has named its file system, some minutes after its start.",
      "この復旧ポイントは復元中です（ジョブ \(job)）。この復元のものかどうか判別できません。"
        + "ファイルシステムが決まるまで数分待って、もう一度実行してください。")
  }

  package static func failureIsUnclear(_ job: String) -> Phrase {
    Phrase(
      "A restore of this point has failed (job \(job)), and AWS Backup does not tell whether the restored file system that is here "
        + "is of it. Nothing is made of files that may not be whole: delete it in EFS, and restore again.",
      "この復旧ポイントの復元が失敗しています（ジョブ \(job)）。復元済みのファイルシステムがそのジョブのものかどうか判別できません。"
        + "不完全な可能性があるため使いません。EFS で削除してから、もう一度復元してください。")
  }

  package static let waitsForName = Phrase(
    "AWS Backup is restoring this point already, and does not tell for what. Waiting until it names its file system, five minutes at "
      + "most.",
    "この復旧ポイントはすでに復元中ですが、何のための復元か判別できません。ファイルシステムが決まるまで最大 5 分待ちます。")

  package static func failedBefore(_ stack: String, _ status: String) -> Phrase {
    Phrase(
      "The restored file system is there, but the stack \(stack) failed (\(status)). Remove it, then go on:",
      "復元したファイルシステムはありますが、スタック \(stack) が失敗しています（\(status)）。削除してから続けてください:")
  }

  // MARK: Before the yes

  package static func restores(_ made: String, age: Phrase, size: Phrase, of stack: String) -> Phrase {
    Phrase(
      "Restores the backup of \(stack) of \(made) (\(age.english) old, \(size.english)). What was done later is not in it.",
      "\(stack) の \(made) のバックアップ（\(age.japanese)前、\(size.japanese)）を復元します。それ以降の作業は含まれません。")
  }

  package static let copiedWhileRunning = Phrase(
    "If GitLab ran while it was made, the database starts as after a power cut.",
    "GitLab の稼働中に取得したバックアップなら、データベースは停電直後と同じ状態から起動します。")

  package static func makesSecond(_ stack: String, release: String) -> Phrase {
    Phrase(
      "Makes a second GitLab (\(release)) on a new file system: the stack \(stack). The present one, its files and its backups are "
        + "not touched.",
      "新しいファイルシステムに 2 つ目の GitLab（\(release)）をスタック \(stack) として作ります。今の GitLab、データ、バックアップは変更しません。")
  }

  package static let proofGoes = Phrase(
    "Once it runs, it is tried (sign-in page, push, clone), its projects and users are compared with the present ones, and it is "
      + "deleted again with its file system. Nobody can connect to it meanwhile.",
    "起動したら動作（サインイン画面、push、clone）を確かめ、プロジェクト数とユーザー数を今の GitLab と比べ、"
      + "ファイルシステムごと削除します。その間、外部からは接続できません。")

  package static let cloneActs = Phrase(
    "A restored GitLab acts as the old one does: it runs its pipeline schedules, mirrors repositories, calls its webhooks and sends "
      + "its email, a second time.",
    "復元した GitLab は元と同じように動きます。パイプラインのスケジュール、ミラーリング、Webhook、メール送信が二重に実行されます。")

  package static func olderThanChange(_ moment: String, release: String) -> Phrase {
    Phrase(
      "The stack was changed after this point was made (\(moment)). If that was an upgrade, the data are of an older release: "
        + "GitLab \(release) takes them only if no required stop lies between; else name that release with --image.tag.",
      "この復旧ポイントの後にスタックが変更されています（\(moment)）。アップグレードなら、データは古いバージョンのものです。"
        + "必須経由バージョンを挟む場合 GitLab \(release) では起動できないため、--image.tag で当時のバージョンを指定してください。")
  }

  package static let domainStays = Phrase(
    "Its address is that of its load balancer: the name stays with the present GitLab until you move it.",
    "アドレスはロードバランサーの名前になります。ドメイン名は、移すまで今の GitLab のままです。")

  /// - Parameter removal: how long it takes to delete it; nil where it stays.
  package static func takes(deploy: Phrase, removal: Phrase?) -> Phrase {
    let english = removal.map { ", then \($0.english) to remove it" } ?? ""
    let japanese = removal.map { "、削除に \($0.japanese)" } ?? ""
    return Phrase(
      "AWS needs a quarter of an hour or more for the files, with many small ones hours (its own figure: 500 a second); then GitLab "
        + "takes \(deploy.english)\(english).",
      "ファイルの復元に 15 分以上、小さなファイルが多いと数時間かかります（AWS の目安は毎秒 500 個）。"
        + "その後、GitLab の作成に \(deploy.japanese)\(japanese)かかります。")
  }

  package static func minutes(_ low: Int, _ high: Int) -> Phrase {
    low == high ? Phrase("\(low) minutes", "\(low) 分") : Phrase("\(low) to \(high) minutes", "\(low)〜\(high) 分")
  }

  package static func costsWhileProving(hour: String) -> Phrase {
    Phrase(
      "Costs about \(hour) USD an hour while it stands, and what AWS Backup takes for a restore by the GB, which is not known here.",
      "料金は存在する間 1 時間あたり約 \(hour) USD と、AWS Backup の復元料金（GB 単位、ここでは不明）です。")
  }

  package static func costsBesides(month: String, together: String?) -> Phrase {
    let sum = together.map { ("; both together about \($0)", "、2 つの合計は約 \($0) USD/月") } ?? ("", "")
    return Phrase(
      "Costs about \(month) USD/month\(sum.0), and once what AWS Backup takes for a restore by the GB, which is not known here.",
      "料金は約 \(month) USD/月\(sum.1)と、1 回限りの AWS Backup の復元料金（GB 単位、ここでは不明）です。")
  }

  package static let costIsNotKnown = Phrase("What it costs is not known here.", "料金はここでは計算できません。")

  package static func liveHolds(_ contents: Phrase) -> Phrase {
    Phrase("The present GitLab holds \(contents.english).", "今の GitLab: \(contents.japanese)。")
  }

  package static func liveIsUnknown(_ reason: Phrase) -> Phrase {
    Phrase(
      "What the present GitLab holds is not known, so that there will be nothing to compare with: \(reason.english)",
      "今の GitLab の内容を確認できないため、比較できません: \(reason.japanese)")
  }

  package static func contents(projects: Int, users: Int, lastPush: String?) -> Phrase {
    Phrase(
      "\(projects.of("project", "projects")), \(users.of("user", "users")), last push \(lastPush ?? "never")",
      "プロジェクト \(projects) 件、ユーザー \(users) 人、最後の push は \(lastPush ?? "なし")")
  }

  package static let question = Phrase("Restore it? (yes/no)", "復元しますか？（はい y / いいえ n）")
  package static let proofQuestion = Phrase("Begin the proof? (yes/no)", "復元テストを始めますか？（はい y / いいえ n）")
  package static let saidNo = Phrase("Canceled. Nothing was ordered.", "中止しました。何も依頼していません。")
}
