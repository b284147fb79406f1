/// Whether a line is a yes to a question asked in lines: `y`, `yes` or はい in any case. Nothing else is one.
package func isYes(_ line: String) -> Bool { ["y", "yes", "はい"].contains(line.lowercased()) }
