package import Phrases

extension Reach {
  /// An arrow in one sentence without a full stop: `internet 203.0.113.0/24 to load balancer, ports 443 and 80`.
  package func sentence(of arrow: ReachArrow) -> Phrase {
    let from = name(of: arrow.from)
    let to = name(of: arrow.to)
    var parts = [Phrase("\(from.english) to \(to.english)", "\(from.japanese)から\(to.japanese)へ")]
    if !arrow.traffic.isEmpty { parts.append(arrow.traffic.words) }
    if let occasion = arrow.occasion.words { parts.append(occasion) }
    if let via = arrow.via.map(name) {
      parts.append(Phrase("by the \(via.english)", "\(via.japanese)経由"))
    }
    let words = Phrase(
      parts.map(\.english).joined(separator: ", "), parts.map(\.japanese).joined(separator: "、"))
    switch arrow.state {
    case .allowed: return words
    case .refused:
      return Phrase("\(words.english): refused, sees a timeout", "\(words.japanese): 拒否（タイムアウト）")
    // Why is a note's to say, once for all of them.
    case .unknown: return Phrase("\(words.english): not known", "\(words.japanese): 不明")
    }
  }

  private func name(of id: String) -> Phrase {
    guard let node = node(id) else { return Phrase(verbatim: id) }
    switch node.kind {
    case .network where !node.isOutside: return node.title
    case .network, .everyoneElse, .anyAddress:
      return Phrase("internet \(node.title.english)", "インターネットの\(node.title.japanese)")
    case .people, .loadBalancer, .task, .fileSystem, .secret, .natGateway, .natInstance, .function, .freeFunction,
      .ownEgress, .service, .registry, .other:
      return node.title
    }
  }

  /// What a note says, after the box that it is about.
  package func words(of note: ReachNote) -> Phrase {
    let place = node(note.at)?.title ?? Phrase(verbatim: note.at)
    return Phrase("\(place.english): \(note.sentence.english)", "\(place.japanese): \(note.sentence.japanese)")
  }
}

extension ReachNode.Side {
  package var title: Phrase {
    switch self {
    case .internet: Phrase("internet", "インターネット")
    case .publicSubnets: Phrase("public subnets", "パブリックサブネット")
    case .privateSubnets: Phrase("private subnets", "プライベートサブネット")
    case .subnets: Phrase("subnets, routes not known", "サブネット（経路は不明）")
    case .aws: Phrase("AWS", "AWS")
    }
  }
}

extension ReachRight {
  /// Whose it is.
  package var heading: Phrase {
    Phrase(
      "\(role), for \(trusted.joined(separator: ", "))", "\(role)（利用者: \(trusted.joined(separator: "、"))）")
  }

  /// Each thing that it allows, with what it is for where somebody has found words for that.
  package var lines: [Phrase] {
    statements.map(\.words)
      + managedPolicies.map { arn in
        let name = arn.split(separator: "/").last.map(String.init) ?? arn
        return Phrase("all that AWS's own policy \(name) allows", "AWS 管理ポリシー \(name) が許可するすべて")
      }
  }
}

extension ReachRight.Statement {
  package var words: Phrase {
    let what = actions.joined(separator: ", ")
    let onWhat = Phrase(
      isWide ? "everything (*)" : resources.joined(separator: ", "),
      isWide ? "すべて（*）" : resources.joined(separator: "、"))
    let when = conditions.map(\.text).joined(separator: ", ")
    return Phrase(
      (purpose.map { "\($0.english): " } ?? "") + "\(what) on \(onWhat.english)" + (when.isEmpty ? "" : ", if \(when)"),
      (purpose.map { "\($0.japanese): " } ?? "") + "\(what)（対象: \(onWhat.japanese)"
        + (when.isEmpty ? "" : "、条件: \(when)") + "）")
  }
}
