internal import Phrases

/// What the stack is called, and where it is.
enum StackQuestions {
  static let stackName = Question(
    .stackName, on: .start,
    default: .text(Choices.defaultStackName),
    label: Phrase("Stack name", "スタック名"),
    why: Phrase(
      "The name of the CloudFormation stack. All resources are created in it, and deleted with it except what you choose to keep. A different name creates a second GitLab.",
      "CloudFormation スタックの名前です。すべてのリソースはこのスタックで作成され、残すと指定したものを除いてスタックと一緒に削除されます。別の名前にすると別の GitLab になります。"),
    explanation: Phrase(
      "Name of the CloudFormation stack: letters, digits and hyphens, a letter first.",
      "CloudFormation スタックの名前。英字で始まる英数字とハイフン。"),
    example: "gitlab-2",
    stored: .stack)

  static let stackRegion = Question(
    .stackRegion, on: .start,
    label: Phrase("Region", "リージョン"),
    why: Phrase(
      "Where GitLab runs and stores its data. Prices differ by region. It cannot be changed later.",
      "GitLab を動かし、データを置く場所です。料金はリージョンで異なります。後から移動はできません。"),
    explanation: Phrase(
      "AWS region; without it AWS_REGION or the configuration of the AWS CLI counts.",
      "AWS リージョン。省略すると AWS_REGION か AWS CLI の設定を使います。"),
    example: "ap-northeast-1",
    kind: .pick(.regions),
    stored: .stack)

  static let stackTags = Question(
    .stackTags, on: .start,
    shape: .map,
    label: Phrase("Tags", "タグ"),
    why: Phrase(
      "Optional, as Owner=me, Project=gitlab. CloudFormation puts them on every resource, which helps with the bill.",
      "任意です。Owner=me, Project=gitlab のように書きます。全リソースに付き、請求の内訳を追いやすくなります。"),
    explanation: Phrase(
      "Tags for everything in the stack, such as Team: platform. Up to 50; keys of up to 128 characters, values of up to 256, of "
        + "letters, digits, spaces and _ . : / = + - @ only; no key begins with aws:.",
      "スタック全体に付けるタグ。例: Team: platform。50 個まで、キーは 128 文字、値は 256 文字まで。使えるのは、文字、数字、空白と "
        + "_ . : / = + - @ だけで、キーを aws: で始めることはできません。"),
    example: "Team=platform, Project=gitlab",
    effect: .tags,
    stored: .stack)

  static let accountID = Question(
    .accountID, on: .none,
    label: Phrase("AWS account", "AWS アカウント"),
    why: Phrase(
      "These answers are for this account. Signed in to another one, nothing is deployed until somebody says so.",
      "この回答の対象アカウントです。別のアカウントにサインインしている間は、確認するまでデプロイしません。"),
    explanation: Phrase(
      "Account that the answers are for, twelve digits: signed in to another, nothing is deployed.",
      "回答の対象アカウント（12 桁）。別のアカウントではデプロイしません。"),
    example: "123456789012",
    stored: .stack)
}
