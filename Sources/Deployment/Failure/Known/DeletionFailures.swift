internal import GitLabStack
internal import Phrases

/// Failures of what does not let itself be deleted.
enum DeletionFailures {
  private static let network = [
    "AWS::EC2::SecurityGroup", "AWS::EC2::Subnet", "AWS::EC2::VPC", "AWS::EC2::InternetGateway",
    "AWS::EC2::RouteTable", "AWS::EC2::NetworkInterface", "AWS::EC2::NatGateway", "AWS::EC2::Route",
  ]

  @KnownFailure.List static var all: [KnownFailure] {
    KnownFailure(
      "still-used",
      [
        .deleting(network, "has a dependent object"), .deleting(network, "has dependencies and cannot be deleted"),
        .deleting(network, "DependencyViolation"), .deleting(network, "is currently in use"),
        .deleting(network, "is in use"), .deleting(network, "has dependencies"),
      ],
      says: { symptom in
        let id = symptom.resourceID.map { " \($0)" } ?? ""
        return Phrase(
          "AWS could not delete \(symptom.networkPart.english)\(id): something still uses it.",
          "\(symptom.networkPart.japanese)\(id) は、まだ使われているため削除できませんでした。")
      },
      remedy: { symptom in
        let id = symptom.resourceID ?? symptom.networkPart.english
        return Phrase(
          "See what it is: console > EC2 > Network Interfaces, search for \(id). Those of Lambda go by themselves within "
            + "an hour. Then delete the stack again, or keep this resource and delete the rest.",
          "何が使っているかは、コンソール > EC2 >「ネットワークインターフェイス」で \(symptom.resourceID ?? "ID") を検索してください。"
            + "Lambda のものは 1 時間以内に自然に消えます。その後もう一度削除するか、これだけ残して削除してください。")
      }, step: .retry)

    KnownFailure(
      "public-addresses",
      [.deleting([], "mapped public address(es)")],
      says: Phrase(
        "AWS could not detach the internet gateway: something in the VPC still has a public address.",
        "VPC 内にパブリックアドレスを持つものが残っているため、インターネットゲートウェイを切り離せませんでした。"),
      remedy: Phrase(
        "See what it is: console > EC2 > Network Interfaces, search for the VPC. Remove it, then delete the stack again.",
        "コンソール > EC2 >「ネットワークインターフェイス」で VPC を検索し、残っているものを消してから、もう一度削除してください。"),
      step: .retry)

    KnownFailure(
      "address-held",
      [
        .deleting(["AWS::EC2::EIP"], "do not have permission to access the specified resource"),
        .deleting(["AWS::EC2::EIP"], "AuthFailure"), .deleting(["AWS::EC2::EIP"], "InvalidIPAddress.InUse"),
        .deleting(["AWS::EC2::EIP"], "is locked"), .deleting(["AWS::EC2::EIP"], "is in use"),
      ],
      says: Phrase(
        "AWS still held the address for what used it, so it could not be released.",
        "アドレスがまだ使用中の扱いだったため、解放できませんでした。"),
      remedy: Phrase("Delete the stack again in some minutes.", "数分後に、もう一度スタックを削除してください。"), step: .retry)

    KnownFailure(
      "role-in-use",
      [
        .deleting(["AWS::IAM::"], "Cannot delete entity, must"), .deleting(["AWS::IAM::"], "DeleteConflict"),
      ],
      says: Phrase(
        "AWS could not delete an IAM role: somebody attached a policy or a profile to it.",
        "ポリシーかインスタンスプロファイルが後から追加されているため、IAM ロールを削除できませんでした。"),
      remedy: Phrase(
        "Detach what was added (console > IAM > Roles), then delete the stack again.",
        "追加されたものを外してから（コンソール > IAM >「ロール」）、もう一度スタックを削除してください。"),
      step: .retry)

    KnownFailure(
      "cluster-in-use",
      [
        .deleting(["AWS::ECS::"], "cannot be deleted while"), .deleting(["AWS::ECS::"], "ClusterContains"),
        .deleting(["AWS::ECS::"], "cannot be stopped while"),
      ],
      says: Phrase(
        "AWS could not delete the ECS cluster: something still runs in it.", "ECS クラスターでまだ何かが動いているため、削除できませんでした。"),
      remedy: Phrase(
        "Stop what was started in it by hand (console > ECS), wait some minutes, then delete the stack again.",
        "手動で起動したものを停止し（コンソール > ECS）、数分待ってから、もう一度スタックを削除してください。"),
      step: .retry)

    KnownFailure(
      "certificate-in-use",
      [
        .deleting(["AWS::CertificateManager::Certificate"], "is in use"),
        .deleting(["AWS::CertificateManager::Certificate"], "ResourceInUse"),
      ],
      says: Phrase(
        "AWS could not delete the certificate: it still counts as used by a load balancer.",
        "証明書がロードバランサーで使用中の扱いのため、削除できませんでした。"),
      remedy: Phrase(
        "Delete the stack again in some minutes. If it fails again, another load balancer uses the certificate.",
        "数分後にもう一度スタックを削除してください。また失敗するなら、別のロードバランサーがこの証明書を使っています。"),
      step: .retry)

    KnownFailure(
      "target-group-in-use",
      [
        .deleting(["AWS::ElasticLoadBalancingV2::TargetGroup"], "in use by a listener or a rule"),
        .deleting(["AWS::ElasticLoadBalancingV2::TargetGroup"], "ResourceInUse"),
      ],
      says: Phrase(
        "AWS could not delete the target group: a listener or a rule still uses it.",
        "リスナーかルールで使われているため、ターゲットグループを削除できませんでした。"),
      remedy: Phrase(
        "Remove the rule that was added (console > EC2 > Load Balancers), then delete the stack again.",
        "追加されたルールを消してから（コンソール > EC2 >「ロードバランサー」）、もう一度スタックを削除してください。"),
      step: .retry)

    KnownFailure(
      "balancer-protected",
      [
        .deleting(["AWS::ElasticLoadBalancingV2::LoadBalancer"], "deletion protection"),
        .deleting(["AWS::ElasticLoadBalancingV2::LoadBalancer"], "OperationNotPermitted"),
      ],
      says: Phrase(
        "AWS could not delete the load balancer: its deletion protection is on.",
        "削除保護が有効なため、ロードバランサーを削除できませんでした。"),
      remedy: Phrase(
        "Turn it off (console > EC2 > Load Balancers > Attributes), then delete the stack again.",
        "コンソール > EC2 >「ロードバランサー」>「属性」で無効にしてから、もう一度スタックを削除してください。"),
      step: .retry)

    KnownFailure(
      "file-system-in-use",
      [
        .deleting(["AWS::EFS::"], "mount targets"), .deleting(["AWS::EFS::"], "FileSystemInUse"),
        .deleting(["AWS::EFS::"], "is currently in use"), .deleting(["AWS::EFS::"], "is in use"),
      ],
      says: Phrase(
        "AWS could not delete the file system: it still has mount targets or access points.",
        "マウントターゲットかアクセスポイントが残っているため、ファイルシステムを削除できませんでした。"),
      remedy: Phrase(
        "Delete those that were added by hand (console > EFS > Network), then delete the stack again.",
        "手動で追加したものを消してから（コンソール > EFS >「ネットワーク」）、もう一度スタックを削除してください。"),
      step: .retry)

    KnownFailure(
      "not-empty",
      [
        .deleting([], "is not empty"), .deleting([], "BucketNotEmpty"), .deleting([], "contains recovery points"),
        .deleting(["AWS::Backup::"], "recovery points"),
      ],
      says: Phrase(
        "AWS could not delete it because it is not empty, such as a backup vault with recovery points.",
        "空ではないため削除できませんでした（復元ポイントのあるバックアップボールトなど）。"),
      remedy: Phrase(
        "Keep it and delete the rest of the stack; or empty it first, if nobody needs what is in it.",
        "これだけ残して削除してください。中身が不要なら、空にしてからもう一度削除することもできます。"),
      step: .retry)
  }
}

extension Symptom {
  /// What a part of the network is called.
  fileprivate var networkPart: Phrase {
    guard let type, case .network = ResourceType(type), let title = ResourceType(type).facts.title else {
      return Phrase("a part of the network", "ネットワークの一部")
    }
    return Phrase("the \(title.english)", title.japanese)
  }
}
