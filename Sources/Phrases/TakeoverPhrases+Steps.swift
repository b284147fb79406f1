extension TakeoverPhrases {
  // MARK: Before a yes

  package static let copyQuestion = Phrase(
    "Stop GitLab now and copy its file system? y / n", "GitLab を停止してファイルシステムをコピーしますか？ y / n")
  package static let nobodyWorks = Phrase(
    "From then on nobody can work with this GitLab. Until the stack is deleted you can start it again.",
    "以後、この GitLab は使えなくなります。スタックを削除するまでは再び起動できます。")
  package static let releaseIsLost = Phrase(
    "Which release runs is not known, and once GitLab is stopped nobody can ask it: look it up (/help in GitLab) before you say yes. "
      + "An older release must never start on these data.",
    "稼働中のバージョンが不明で、停止後は確認できません。承認する前に GitLab の /help で調べてください。"
      + "古いバージョンをこのデータで起動してはいけません。")
  package static let releaseWasLost = Phrase(
    "Which release ran is not known, and a GitLab that is stopped cannot be asked: start it and come back, or look for it elsewhere. "
      + "An older release must never start on these data.",
    "稼働していたバージョンが不明で、停止中は確認できません。起動してからやり直すか、別の方法で調べてください。"
      + "古いバージョンをこのデータで起動してはいけません。")
  package static let isAtRest = Phrase(
    "GitLab was stopped already (0 tasks), be it by an earlier call that was cut short, and nothing starts it by itself. This would:",
    "GitLab はすでに停止しています（タスク 0 個。前回の実行が途中で終了した可能性があります）。自動では起動しません。起動するには:")
  package static let keepQuestion = Phrase(
    "Have the stack keep file system and secret? y / n", "ファイルシステムとシークレットを残す設定にしますか？ y / n")
  package static let onlyThat = Phrase(
    "A change set is made and looked at first: were it to change anything else, or not both, it is thrown away.",
    "先に変更セットを作成して内容を確認します。他に変わるものがある場合や、両方が変わらない場合は破棄します。")

  package static let goes = Phrase(
    "Goes: the stack with network, load balancer, service, functions and roles.",
    "消えるもの: スタックと、そのネットワーク、ロードバランサー、サービス、関数、ロール。")
  package static let stays = Phrase("Stays, and is paid for:", "残るもの（料金が発生）:")
  package static let addressGoes = Phrase(
    "Its address goes too. A name in the DNS that the stack made is deleted with it.",
    "アドレスも消えます。スタックが作成した DNS レコードも削除されます。")
  package static let changedMeanwhile = Phrase(
    "Something changed meanwhile; nothing was deleted. Look again.", "その間に変化がありました。何も削除していません。もう一度確認してください。")

  // MARK: The change set

  package static func isTooLarge(_ bytes: Int, limit: Int) -> Phrase {
    Phrase(
      "The template takes \(bytes) bytes, and CloudFormation takes \(limit) from here.",
      "テンプレートが \(bytes) バイトあり、ここから送れる上限 \(limit) バイトを超えています。")
  }
  package static let keepByHand = Phrase(
    "In the CDK project, call x.applyRemovalPolicy(RemovalPolicy.RETAIN) and "
      + "(x.node.defaultChild as CfnResource).addMetadata('gitlab-wizard:kept', 'takeover') on both the file system and the secret: "
      + "CloudFormation may leave the policy of what does not change itself unread. Add one resource that costs nothing "
      + "(new CfnWaitConditionHandle), run cdk diff, which must show nothing else, and cdk deploy. Then come back.",
    "CDK プロジェクトで、ファイルシステムとシークレットの両方に x.applyRemovalPolicy(RemovalPolicy.RETAIN) と "
      + "(x.node.defaultChild as CfnResource).addMetadata('gitlab-wizard:kept', 'takeover') を適用してください"
      + "（リソース自体に変更がないと、CloudFormation がポリシーを読まないことがあります）。"
      + "さらに無料のリソース（new CfnWaitConditionHandle）を 1 つ追加し、cdk diff で他に変更がないことを確認してから "
      + "cdk deploy し、ここへ戻ってください。")
  package static func changesMore(_ changes: [String]) -> Phrase {
    let list = changes.joined(separator: ", ")
    return Phrase(
      "The change set would do more than that (\(list)). Nothing was changed.",
      "変更セットに他の変更が含まれていました（\(list)）。何も変更していません。")
  }
  package static func leavesUnread(_ ids: [String]) -> Phrase {
    let list = ids.joined(separator: ", ")
    return Phrase(
      "The change set does not touch \(list), so CloudFormation might not keep that, though the template says so. Nothing was changed.",
      "変更セットに \(list) の変更が含まれていません。テンプレートで残す設定にしても、CloudFormation が残さないおそれがあります。何も変更していません。")
  }
  package static let changeSetIsGone = Phrase("The change set was thrown away.", "変更セットは破棄しました。")
  package static func mayRenew(_ instance: String) -> Phrase {
    Phrase(
      "The image of the NAT instance (\(instance)) is looked up at every update: where there is a newer one, CloudFormation makes the "
        + "instance again and leads the routes to it. Its public address may change.",
      "NAT インスタンス（\(instance)）のイメージは更新のたびに参照されます。新しいイメージがあれば、CloudFormation はインスタンスを"
        + "作り直し、ルートを付け替えます。パブリックアドレスが変わることがあります。")
  }
  package static let changesNothing = Phrase(
    "CloudFormation finds nothing to change, and yet file system and secret are not seen to be kept.",
    "CloudFormation は変更なしと判定しましたが、ファイルシステムとシークレットが残る設定を確認できません。")
  package static let isNotKept = Phrase(
    "File system and secret are not seen to be kept: the stack must not be deleted.",
    "ファイルシステムとシークレットが残る設定を確認できません。スタックを削除してはいけません。")

  // MARK: After a step

  package static let copied = Phrase(
    "The copy is whole. GitLab is stopped, and stays so; this would start it again, and make the copy outdated:",
    "コピーが完了しました。GitLab は停止したままです。次のコマンドで起動できますが、コピーは古くなります:")
  package static let copyIsNotSeen = Phrase(
    "The copy was made and noted, and could not be looked at afterwards. GitLab was stopped for it.",
    "コピーを作成して記録しましたが、その後の確認ができませんでした。GitLab はコピーのために停止しました。")
  package static let copyDoesNotCount = Phrase(
    "The copy was made, but is not seen to be one of a GitLab that is stopped still: it does not count.",
    "コピーは作成されましたが、GitLab が停止したままであることを確認できないため、有効とみなせません。")
  package static func isNotNoted(_ reason: Phrase) -> Phrase {
    Phrase(
      "The copy is whole, but could not be noted at the file system, so the next step would not know of it: \(reason.english)",
      "コピーは完了しましたが、ファイルシステムに記録できず、次の手順が認識できません: \(reason.japanese)")
  }
  package static let pointIsNotNamed = Phrase(
    "AWS Backup has not named the recovery point.", "AWS Backup が復旧ポイントの名前を返していません。")
  package static let kept = Phrase(
    "File system and secret stay when the stack goes.", "スタックを削除してもファイルシステムとシークレットは残ります。")
  package static let isNotSeenGone = Phrase(
    "The stack was not seen to be gone.", "スタックの削除を確認できません。")
  package static func isGone(_ stack: String) -> Phrase {
    Phrase(
      "The stack \(stack) is gone; its file system was seen to be there.", "スタック \(stack) を削除し、ファイルシステムが残っていることを確認しました。"
    )
  }
  package static let filesAreUnseen = Phrase(
    "The stack is gone, and its file system was not seen. Look for it in the console of EFS before you do anything else.",
    "スタックは削除されましたが、ファイルシステムを確認できません。まず EFS のコンソールで確認してください。")
  package static func goesOn(_ title: Phrase) -> Phrase {
    Phrase("What comes next (\(title.english)):", "次の手順（\(title.japanese)）:")
  }

  // MARK: The new stack

  package static let deployBy = Phrase(
    "This deploys the new GitLab on the data, and asks for the rest first:",
    "次のコマンドで、このデータを使う新しい GitLab をデプロイします（残りの項目は質問されます）:")
  package static let takesSame = Phrase(
    "A stack of ours mounts the same directories (/srv/gitlab/data, logs, config). GitLab keeps its users and passwords.",
    "新しいスタックは同じディレクトリ（/srv/gitlab/data、logs、config）をマウントします。ユーザーとパスワードも引き継がれます。")
  package static let ownPolicy = Phrase(
    "The file system keeps its own policy, which does not insist on encryption in transit; our task uses it all the same.",
    "ファイルシステムのポリシーはそのまま残り、転送時の暗号化を強制しませんが、新しいタスクは暗号化して接続します。")
  package static let restFromSeed = Phrase(
    "The rest of the project's settings as answers: gitlab-wizard answers --from-seed FILE",
    "プロジェクトの他の設定を回答に変換するには: gitlab-wizard answers --from-seed ファイル名")
  package static let nameRelease = Phrase(
    "The release is not known: put the one that ran in place of RELEASE. With an older one GitLab does not start on these data.",
    "バージョンが不明です。RELEASE を稼働していたものに置き換えてください。古いバージョンではこのデータで起動しません。")
  package static let secretIsUnseen = Phrase(
    "The secret was not seen; without --access.passwordSecretArn the new stack makes one, whose password GitLab does not have.",
    "シークレットを確認できません。--access.passwordSecretArn を省くと新たに作成されますが、GitLab のパスワードとは一致しません。")
}
