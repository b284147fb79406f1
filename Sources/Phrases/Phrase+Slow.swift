/// What a resource probably waits for when it takes longer than usual; by AWS's name of its type.
extension Phrase {
  /// nil where nothing is known.
  package static func slowToMake(_ type: String) -> Phrase? {
    switch type {
    case "AWS::EC2::NatGateway":
      Phrase("NAT gateways can take several minutes when a zone is busy.", "ゾーンの混雑時は NAT ゲートウェイに数分以上かかることがあります。")
    case "AWS::EC2::Instance":
      Phrase(
        "It counts as made only when the NAT instance reports that it forwards.",
        "NAT インスタンスが転送の開始を通知するまで完了しません。")
    case "AWS::CertificateManager::Certificate":
      Phrase(
        "It waits for DNS validation: the zone must be the domain's public one.",
        "DNS 検証待ちです。ドメインの委任先のゾーンでなければ完了しません。")
    case "AWS::Route53::RecordSet":
      Phrase("It waits until all name servers of Route 53 know the record.", "Route 53 の全ネームサーバーへの反映待ちです。")
    case "AWS::ECS::Service":
      Phrase(
        "It waits until GitLab has started once and answers health checks.",
        "GitLab が初回起動を終え、ヘルスチェックに応答するのを待っています。")
    case "AWS::ElasticLoadBalancingV2::LoadBalancer":
      Phrase("A load balancer is set up in each zone; that can take five minutes.", "ゾーンごとに準備中です。5 分ほどかかることもあります。")
    case "AWS::EFS::MountTarget":
      Phrase("It waits for a network interface in its subnet.", "サブネットのネットワークインターフェイス待ちです。")
    case "AWS::IAM::Role", "AWS::IAM::Policy", "AWS::IAM::InstanceProfile":
      Phrase("IAM is telling all of AWS about it.", "IAM の変更が AWS 全体に反映されるのを待っています。")
    case "AWS::Lambda::Function":
      Phrase("It waits for network interfaces in the VPC.", "VPC のネットワークインターフェイス待ちです。")
    case let type where type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource":
      Phrase("It waits for its function's answer, five minutes at most.", "関数の応答待ちです（最長 5 分）。")
    default: nil
    }
  }

  /// nil where nothing is known.
  package static func slowToDelete(_ type: String) -> Phrase? {
    switch type {
    case "AWS::Lambda::Function":
      Phrase(
        "AWS removes its network interfaces first, which takes 20 to 45 minutes.",
        "先にネットワークインターフェイスが削除されます（20〜45 分）。")
    case "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC":
      Phrase("Something in it still has a network interface, as the function does.", "関数などのネットワークインターフェイスがまだ残っています。")
    case "AWS::EC2::InternetGateway", "AWS::EC2::VPCGatewayAttachment":
      Phrase("A public address in the VPC is still in use.", "VPC のパブリックアドレスがまだ使用中です。")
    case "AWS::ECS::Service":
      Phrase("The task is being stopped and taken off the load balancer.", "タスクの停止とロードバランサーからの登録解除を待っています。")
    case "AWS::EC2::NatGateway":
      Phrase("Its connections are being closed and its address released.", "接続の終了とアドレスの解放を待っています。")
    case let type where type.hasPrefix("Custom::") || type == "AWS::CloudFormation::CustomResource":
      Phrase("It waits for its function's answer, five minutes at most.", "関数の応答待ちです（最長 5 分）。")
    default: nil
    }
  }
}
