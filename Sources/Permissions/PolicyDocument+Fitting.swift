extension PolicyDocument {
  /// As few documents as hold all of it, every action by its name: a wildcard would give more than the plan needs.
  ///
  /// The largest statements first, each where it fits; in every document they stand in the order that they had.
  func fitted(to limit: Int = Self.largest) -> [PolicyDocument] {
    let order = Dictionary(statements.enumerated().map { ($1.sid, $0) }, uniquingKeysWith: { first, _ in first })
    func size(_ statement: PolicyStatement) -> Int { PolicyDocument(statements: [statement]).size }
    let sizes = statements.map { (statement: $0, size: size($0)) }
    var documents: [PolicyDocument] = []
    for (statement, _) in sizes.sorted(by: { ($1.size, $0.statement.sid) < ($0.size, $1.statement.sid) }) {
      let place = documents.indices.first {
        PolicyDocument(statements: documents[$0].statements + [statement]).size <= limit
      }
      if let place {
        documents[place].statements.append(statement)
      } else {
        documents.append(PolicyDocument(statements: [statement]))
      }
    }
    return documents.map { document in
      PolicyDocument(statements: document.statements.sorted { order[$0.sid, default: 0] < order[$1.sid, default: 0] })
    }
  }
}
