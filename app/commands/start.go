package commands

import (
	"strings"

	"yulan/assets"
)

// Start says what args ask the window to do. With window, it opens, and source is the path
// of a copy of the report's text to open with it, or empty. Otherwise a command is meant,
// and Run knows which; or the flag was given wrongly, which err says in English.
func Start(args []string, w assets.Words) (source string, window bool, err error) {
	if len(args) == 0 {
		return "", true, nil
	}
	name, value, joined := strings.Cut(args[0], "=")
	if name != "-source" && name != "--source" {
		return "", false, nil
	}
	rest := args[1:]
	if !joined && len(rest) > 0 {
		value, rest = rest[0], rest[1:]
	}
	switch {
	case value == "":
		return "", false, usageError{w.T("cli.flag-empty", "flag", "source", "value", "FILE")}
	case len(rest) > 0:
		return "", false, usageError{w.T("cli.source-alone", "operand", rest[0])}
	}
	return value, true, nil
}
