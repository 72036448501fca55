package commands

import (
	"os"
	"slices"
	"strings"

	"yulan/assets"
)

// Opening is what the window is asked to open; nothing of it need be given.
type Opening struct {
	Source string // the path of a copy of the report's text
	Report string // the folder of a report; empty: the one that the program carries
	New    bool   // a window of its own, also where one is open
}

// Start says what args ask the window to do. With window, it opens with what opening names.
// Otherwise a command is meant, and Run knows which; or a flag was given wrongly, which err
// says in the language of w.
func Start(args []string, w assets.Words) (opening Opening, window bool, err error) {
	if slices.ContainsFunc(args, isHelp) { // of what, Run knows
		return Opening{}, false, nil
	}
	args, opening.New = cutNew(args)
	if len(args) == 1 && isFile(args[0]) { // as a file manager gives it
		opening.Source = args[0]
		return opening, true, nil
	}
	into := map[string]*string{"source": &opening.Source, "report": &opening.Report}
	values := map[string]string{"source": "FILE", "report": "DIR"}
	for i := 0; i < len(args); i++ {
		flag, value, joined := strings.Cut(args[i], "=")
		name := strings.TrimPrefix(strings.TrimPrefix(flag, "-"), "-")
		set, known := into[name]
		switch {
		case !strings.HasPrefix(flag, "-") || !known:
			if i == 0 {
				return Opening{}, false, nil
			}
			return Opening{}, false, usageError{w.T("cli.window-alone", "operand", args[i])}
		case !joined && i+1 < len(args):
			i++
			value = args[i]
		}
		if value == "" {
			return Opening{}, false, usageError{w.T("cli.flag-empty", "flag", name, "value", values[name])}
		}
		*set = value
	}
	return opening, true, nil
}

// cutNew returns the arguments without -new, and whether it is among them.
func cutNew(args []string) (rest []string, found bool) {
	isNew := func(arg string) bool { return arg == "-new" || arg == "--new" }
	return slices.DeleteFunc(slices.Clone(args), isNew), slices.ContainsFunc(args, isNew)
}

// isFile tells whether an argument is the path of a file, and not the name of a command.
func isFile(arg string) bool {
	if isFlag(arg) || slices.ContainsFunc(all(), func(c command) bool { return c.name == arg }) {
		return false
	}
	info, err := os.Stat(arg)
	return err == nil && info.Mode().IsRegular()
}
