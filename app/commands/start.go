package commands

import (
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"yulan/assets"
)

// Opening is what the window is asked to open. Every field may be empty.
type Opening struct {
	Source string // the path of a copy of the report's text
	Report string // the folder of a report; empty for the one that the program carries
	New    bool   // open a window of its own, even where one is open already
}

// Start says what args ask for. If window is true, the window opens with what opening names.
// Otherwise args are a command, which Run runs, or a flag was wrong, which err describes in the
// language of w.
func Start(args []string, w assets.Words) (opening Opening, window bool, err error) {
	if slices.ContainsFunc(args, isHelp) { // Run knows whose help is wanted
		return Opening{}, false, nil
	}
	args, opening.New = cutNew(args)
	if len(args) == 1 && isFile(args[0]) { // a bare path, as a file manager passes it
		opening.Source = args[0]
		return opening, true, nil
	}
	if len(args) == 1 && isFolder(args[0]) { // one that was dropped on the program, or opened with it
		opening.Report = args[0]
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

// cutNew returns the arguments without -new, and whether -new was among them.
func cutNew(args []string) (rest []string, found bool) {
	isNew := func(arg string) bool { return arg == "-new" || arg == "--new" }
	return slices.DeleteFunc(slices.Clone(args), isNew), slices.ContainsFunc(args, isNew)
}

// isFile tells whether an argument is the path of a file rather than the name of a command.
func isFile(arg string) bool { return isPath(arg, fs.FileMode.IsRegular) }

// isFolder tells whether an argument is the path of a report's folder rather than the name of a
// command.
func isFolder(arg string) bool {
	return isPath(arg, fs.FileMode.IsDir) && isPath(filepath.Join(arg, "report.toml"), fs.FileMode.IsRegular)
}

// isPath tells whether an argument is a path of a kind rather than the name of a command.
func isPath(arg string, is func(fs.FileMode) bool) bool {
	if isFlag(arg) || slices.ContainsFunc(all(), func(c command) bool { return c.name == arg }) {
		return false
	}
	info, err := os.Stat(arg)
	return err == nil && is(info.Mode())
}
