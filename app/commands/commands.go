// Package commands is Yulan without a window: it exports charts, lists charts and figures, and
// checks the figures against the report's text. It needs no display.
package commands

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"syscall"

	"yulan/app/files"
	"yulan/assets"
)

// The exit statuses, which scripts rely on.
const (
	statusDone    = 0
	statusFailure = 1 // the command was valid, but it failed or found something wrong
	statusUsage   = 2 // the command line was invalid
)

// command is one thing that Yulan does without a window. Its words have the keys
// "command.<name>", and those of its flags "flag.<name>".
type command struct {
	name     string
	flags    []string // names of the options it takes, in the order of its help
	operand  string   // what it takes besides flags; "" if nothing
	optional bool     // whether the operand may be missing
	many     bool     // whether the operand may be repeated
	talks    bool     // whether its output is in the user's language, as messages are
	examples []string
	do       func(*call) error
}

// all lists every command, in the order of the help.
func all() []command {
	return []command{
		exportCommand(), chartsCommand(), figuresCommand(), checksCommand(), verifyCommand(), readCommand(), promiseCommand(),
		shelfCommand(), versionCommand(), completionCommand(), helpCommand(),
	}
}

// call is one run of a command: what it was asked to do, and where it writes its answer.
type call struct {
	ctx     context.Context
	stdin   io.Reader
	stdout  io.Writer
	stderr  io.Writer // for warnings; errors are returned
	reader  Reader
	words   assets.Words // the language of messages; that of exports and lists is options.lang
	command command
	options options
	given   map[string]bool // the flags that args set
	operand string
	several []string // the operands of a command that takes several
}

// Run runs the command that args name and returns the exit status: 0 if it succeeded, 2 if the
// command line was invalid, 1 if the command failed. An error goes to stderr in one line, in
// the user's language. When ctx ends, a command stops between two files.
func (r Reader) Run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	words, err := r.Words(args)
	if err == nil {
		c := &call{ctx: ctx, stdin: os.Stdin, stdout: stdout, stderr: stderr, reader: r, words: words, given: map[string]bool{}}
		err = c.run(args)
	}
	if err == nil {
		return statusDone
	}
	if errors.Is(err, syscall.EPIPE) { // the reader of our output has gone away, as in: yulan charts | head
		return statusFailure
	}
	printMessage(stderr, err.Error())
	var wrong usageError
	if errors.As(err, &wrong) {
		return statusUsage
	}
	return statusFailure
}

// printMessage writes a message to the user, in one line.
func printMessage(stderr io.Writer, text string) {
	fmt.Fprintf(stderr, "yulan: %s\n", files.Printable(text))
}

// run finds the command that args name, and runs it.
func (c *call) run(args []string) error {
	if err := c.reader.check(c.words); err != nil {
		return err
	}
	if len(args) == 0 || isFlag(args[0]) && slices.ContainsFunc(args[1:], isHelp) {
		args = []string{"help"}
	}
	name := args[0]
	if alias, ok := aliases[name]; ok {
		name = alias
	}
	commands := all()
	i := slices.IndexFunc(commands, func(c command) bool { return c.name == name })
	if i < 0 {
		return unknownCommand(name, c.words)
	}
	c.command = commands[i]
	switch err := c.parse(args[1:]); {
	case errors.Is(err, errHelp):
		return c.printHelp(c.command)
	case errors.Is(err, errVersion):
		return c.version()
	case err != nil:
		return err
	}
	return c.command.do(c)
}

func isFlag(arg string) bool { return strings.HasPrefix(arg, "-") }

func isHelp(arg string) bool { return isFlag(arg) && aliases[arg] == "help" }

// aliases are the flags that people try in place of a command.
var aliases = map[string]string{
	"-h": "help", "-help": "help", "--help": "help", "-version": "version", "--version": "version",
}

func unknownCommand(name string, w assets.Words) error {
	var names []string
	for _, c := range all() {
		names = append(names, c.name)
	}
	return usageError{w.T("cli.command-unknown", "name", name, "list", list(names, w), "hint", hint(name, names, w))}
}

// usageError is an invalid command line, described in the user's language.
type usageError struct{ text string }

// Error implements error.
func (e usageError) Error() string { return e.text }
