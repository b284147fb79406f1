/// What goes wrong with the `aws` command and with AWS, and what to do about it.
package enum AWSPhrases {
  // MARK: The command

  package static func awsIsMissing(_ executable: String) -> Phrase {
    Phrase("The AWS CLI (‘\(executable)’) was not found on this machine.", "AWS CLI（「\(executable)」）がこのマシンに見つかりません。")
  }
  package static let installAWS = Phrase(
    "Install the AWS CLI (version 2), or use AWS CloudShell, where it is installed.",
    "AWS CLI（バージョン 2）をインストールするか、導入済みの AWS CloudShell を使ってください。")

  package static func awsIsNotExecutable(_ path: String) -> Phrase {
    Phrase("\(path) may not be executed by you.", "\(path) を実行する権限がありません。")
  }
  package static func makeExecutable(_ path: String) -> Phrase {
    Phrase(
      "Allow it (chmod +x \(path)), or install the AWS CLI again.",
      "実行を許可する（chmod +x \(path)）か、AWS CLI をインストールし直してください。")
  }
  package static func awsLacksItsInterpreter(_ script: String, interpreter: String) -> Phrase {
    Phrase(
      "\(interpreter) is gone, and \(script) cannot run without it.", "\(interpreter) がないため、\(script) を実行できません。")
  }
  package static let reinstallAWS = Phrase(
    "Install the AWS CLI again; version 2 brings its own Python.",
    "AWS CLI をインストールし直してください。バージョン 2 なら Python を同梱しています。")

  package static func awsIsTooOld(_ found: String, needed: String) -> Phrase {
    Phrase(
      "The AWS CLI here is version \(found); \(needed) or later is needed.",
      "AWS CLI のバージョンが \(found) です。\(needed) 以降が必要です。")
  }
  package static let updateAWS = Phrase("Update the AWS CLI.", "AWS CLI を更新してください。")

  package static func awsDidNotStart(_ reason: String) -> Phrase {
    Phrase("The aws command could not be started: \(reason)", "aws コマンドを起動できませんでした: \(reason)")
  }
  package static let checkAWSCommand = Phrase(
    "Check that ‘aws --version’ works in this shell.", "このシェルで aws --version が動くか確かめてください。")

  package static func noTemporaryFile(_ reason: String) -> Phrase {
    Phrase("A temporary file could not be written: \(reason)", "一時ファイルを書き込めませんでした: \(reason)")
  }
  package static let checkTemporaryDirectory = Phrase(
    "Make room on the disk, or set TMPDIR to a directory that can be written.",
    "ディスクの空きを増やすか、TMPDIR に書き込めるディレクトリを設定してください。")

  package static func awsTimedOut(_ seconds: Int) -> Phrase {
    Phrase("The aws command did not answer within \(seconds) s.", "aws コマンドから \(seconds) 秒以内に応答がありませんでした。")
  }
  package static func awsWasKilled(_ signal: Int) -> Phrase {
    Phrase("The aws command was killed by signal \(signal).", "aws コマンドがシグナル \(signal) で終了しました。")
  }
  package static let tryAgain = Phrase("Try again.", "もう一度実行してください。")

  package static func awsPrintedTooMuch(mebibytes: Int) -> Phrase {
    Phrase("The aws command printed more than \(mebibytes) MiB.", "aws コマンドの出力が \(mebibytes) MiB を超えました。")
  }
  package static func awsPrintedGarbage(_ command: String) -> Phrase {
    Phrase(
      "‘aws \(command)’ did not print valid JSON.",
      "aws \(command) の出力が、想定した JSON ではありません。")
  }
  package static let lookAtCalls = Phrase(
    "Run the command yourself: an alias or a wrapper of aws may add output.",
    "同じコマンドを手で実行してみてください。aws のエイリアスやラッパーが余分な出力をしているかもしれません。")

  package static func awsDidNotUnderstand(_ message: String) -> Phrase {
    Phrase("The aws command rejected its arguments: \(message)", "aws コマンドが引数を受け付けませんでした: \(message)")
  }
  package static let checkAWSVersion = Phrase(
    "Update the AWS CLI; if it is current, report this as a bug.",
    "AWS CLI を更新してください。最新版でも起こる場合は不具合として報告してください。")

  // MARK: Credentials and environment

  package static let noCredentials = Phrase("No AWS credentials were found.", "AWS の認証情報がありません。")
  package static let signIn = Phrase(
    "Sign in with ‘aws configure’ or ‘aws sso login’, or name a profile with --profile.",
    "aws configure か aws sso login でサインインするか、--profile でプロファイルを指定してください。")
  package static let credentialsHaveExpired = Phrase("The AWS credentials have expired.", "AWS の認証情報の期限が切れています。")
  package static let signInAgain = Phrase(
    "Sign in again (‘aws sso login’, or new temporary keys). A running deployment continues.",
    "aws sso login や新しい一時キーで再度サインインしてください。開始済みのデプロイはそのまま進みます。")
  package static let credentialsAreInvalid = Phrase("AWS rejected the credentials.", "AWS が認証情報を受け付けません。")
  package static let checkCredentials = Phrase(
    "Check the keys, the clock of this machine, and whether the region is enabled for the account.",
    "アクセスキー、マシンの時計、アカウントでリージョンが有効かどうかを確かめてください。")
  package static let noRegionIsSet = Phrase("No AWS region is set.", "AWS リージョンが設定されていません。")
  package static let setRegion = Phrase(
    "Set AWS_REGION, or name one with --region, such as ap-northeast-1.",
    "AWS_REGION を設定するか、--region ap-northeast-1 のように指定してください。")
  package static func noSuchProfile(_ message: String) -> Phrase {
    Phrase("The AWS profile does not exist: \(message)", "AWS プロファイルが存在しません: \(message)")
  }
  package static let listProfiles = Phrase(
    "‘aws configure list-profiles’ (CLI version 2) lists them; check AWS_PROFILE too.",
    "aws configure list-profiles（CLI バージョン 2）で一覧を確認し、AWS_PROFILE の値も見直してください。")
  package static let profileWantsMFACode = Phrase(
    "The AWS profile wants an MFA code, which nobody can type here: aws runs in the background.",
    "AWS プロファイルが MFA コードを求めていますが、aws は裏で動くため、ここでは入力できません。")
  package static let signInWithMFA = Phrase(
    "Run ‘aws sts get-caller-identity’ with this profile in a shell and type the code there: aws remembers it for an hour. "
      + "Or export keys from ‘aws sts get-session-token’, or use ‘aws sso login’ or a profile without mfa_serial (--profile).",
    "このプロファイルで aws sts get-caller-identity をシェルで実行し、そこでコードを入力してください（aws が 1 時間記憶します）。"
      + "aws sts get-session-token のキーを環境変数に入れる、aws sso login を使う、mfa_serial のないプロファイルを --profile で指定する、という方法もあります。")
  package static func noAccessToRole(_ message: String) -> Phrase {
    Phrase(
      "Whoever is signed in may not use the role of this AWS profile: \(message)",
      "サインイン中のユーザーは、この AWS プロファイルのロールを使えません: \(message)")
  }
  package static let checkRoleOfProfile = Phrase(
    "Check sso_account_id and sso_role_name, or role_arn, of the profile, ask for access to that role, or name another "
      + "profile with --profile.",
    "プロファイルの sso_account_id と sso_role_name（または role_arn）を確かめるか、ロールの利用を許可してもらうか、--profile で別のプロファイルを指定してください。")
  package static func clockIsWrong(here: String?, there: String?) -> Phrase {
    guard let here, let there else {
      return Phrase(
        "AWS refuses what this machine signs, because its clock is wrong.",
        "このマシンの時計がずれているため、AWS が署名を受け付けません。")
    }
    return Phrase(
      "The clock of this machine is wrong: it says \(here), AWS says \(there).",
      "このマシンの時計がずれています。このマシンでは \(here)、AWS では \(there) です。")
  }
  package static let setClock = Phrase(
    "Set the clock (‘timedatectl set-ntp true’ where there is systemd), then try again. The credentials may be fine.",
    "時計を合わせて（systemd があれば timedatectl set-ntp true）、もう一度実行してください。認証情報に問題はないかもしれません。")
  package static let awsIsOutOfReach = Phrase("AWS cannot be reached from here.", "ここから AWS に接続できません。")
  package static let checkConnection = Phrase(
    "Check the connection, a proxy (HTTPS_PROXY) and the spelling of the region, then try again.",
    "ネットワーク接続、プロキシ（HTTPS_PROXY）、リージョン名の綴りを確かめ、もう一度実行してください。")

  // MARK: What AWS answers

  package static func accessIsDenied(_ action: String?) -> Phrase {
    action.map { Phrase("You do not have permission for \($0).", "\($0) の権限がありません。") }
      ?? Phrase("You do not have permission for this.", "この操作の権限がありません。")
  }
  package static let askForRight = Phrase(
    "Ask your AWS administrator to allow it, or use another profile with --profile NAME.",
    "AWS の管理者に許可を依頼するか、--profile 名前 で別のプロファイルを使ってください。")
  package static let awsThrottles = Phrase("AWS is throttling requests.", "AWS のリクエスト制限に達しました。")
  package static let awsHasTrouble = Phrase("AWS returned a server error.", "AWS がサーバーエラーを返しました。")
  package static let waitAndTryAgain = Phrase(
    "Wait a minute and try again. Running operations continue.",
    "1 分ほど待ってもう一度実行してください。AWS で進行中の処理に影響はありません。")
  package static let nothingToUpdate = Phrase(
    "CloudFormation found nothing to change in the stack.", "CloudFormation によると、スタックに変更点はありません。")
  package static let nothingToDo = Phrase("Nothing was done.", "何も実行していません。")
  package static func awsDoesNotFind(_ message: String) -> Phrase {
    Phrase("Not found in AWS: \(message)", "AWS 上に見つかりません: \(message)")
  }
  package static let checkNameAndRegion = Phrase(
    "Check the name, the region and the account.", "名前、リージョン、アカウントを確かめてください。")
  package static func awsHasItAlready(_ message: String) -> Phrase {
    Phrase("Already exists in AWS: \(message)", "既に存在します: \(message)")
  }
  package static let chooseAnotherName = Phrase(
    "Choose another name, or use the existing one.", "別の名前にするか、既存のものをそのまま使ってください。")
  package static func awsRefuses(_ message: String) -> Phrase {
    Phrase("AWS refused the request: \(message)", "AWS がリクエストを拒否しました: \(message)")
  }
  package static let correctAnswers = Phrase(
    "Correct the answer that the message names, and try again.", "メッセージに示された回答を直し、もう一度実行してください。")
  package static func awsFailed(_ code: String?, _ message: String) -> Phrase {
    let name = code.map { " (\($0))" } ?? ""
    return Phrase("The aws command failed\(name): \(message)", "aws コマンドが失敗しました\(name): \(message)")
  }
  package static let orderIsInDoubt = Phrase(
    "The request was sent, but AWS's answer did not arrive: the operation may be running.",
    "依頼を送りましたが、AWS の応答が届きませんでした。処理が始まっている可能性があります。")
  package static let lookWhetherItBegan = Phrase(
    "Check whether it has begun: gitlab-wizard resume", "開始されたかどうかは gitlab-wizard resume で確認できます。")
  package static let protectionIsOff = Phrase(
    "Termination protection, turned off for the deletion, could not be turned on again: it is off now.",
    "削除のために解除した削除保護を、再び有効にできませんでした。現在、削除保護は無効です。")
  package static let protectionStaysOff = Phrase(
    "Termination protection was turned off for the deletion, and is off now.",
    "削除のために削除保護を解除しました。現在、削除保護は無効です。")
  package static let turnProtectionOn = Phrase(
    "To protect the stack again: aws cloudformation update-termination-protection --enable-termination-protection, with "
      + "its --stack-name.",
    "再び保護するには、aws cloudformation update-termination-protection --enable-termination-protection に --stack-name を付けて実行してください。"
  )
  package static let searchForMessage = Phrase(
    "Search the AWS documentation for this message.",
    "メッセージを AWS のドキュメントで調べてください。")
}
