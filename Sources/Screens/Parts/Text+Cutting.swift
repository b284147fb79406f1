internal import Drawing

extension [String] {
  /// Rows of a text in at most so many, with a mark where it was cut.
  func cut(to rows: Int, columns: Int, ellipsis: String) -> [String] {
    guard count > rows, rows > 0 else { return self }
    return prefix(rows - 1) + [(self[rows - 1] + ellipsis).fitted(to: columns, ellipsis: ellipsis)]
  }
}

extension String {
  /// Its end, where there is not room for all of it.
  func ending(in room: Int, ellipsis: String) -> String {
    guard columns > room else { return self }
    var rest = self[...]
    while !rest.isEmpty, rest.columns > room - ellipsis.columns { rest = rest.dropFirst() }
    return ellipsis + rest
  }
}
