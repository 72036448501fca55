// Package commands is Yulan without a window: it exports charts, lists charts and
// figures, and checks the figures against the report's text. It needs no display.
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
	statusFailure = 1 // the command was right but could not be done, or found something wrong
	statusUsage   = 2 // the command was not right
)

// command is one thing that Yulan does without a window. Its words are "command.<name>",
// those of its flags "flag.<name>".
type command struct {
	name     string
	flags    []string // names of the options it takes, in the order of its help
	operand  string   // what it takes besides flags, "" if nothing
	optional bool     // whether the operand may be missing
	many     bool     // whether it may be given several times
	talks    bool     // whether its output is said to whoever runs it, as messages are
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

// call is one run of a command: what it was asked and where it answers.
type call struct {
	ctx     context.Context
	stdin   io.Reader
	stdout  io.Writer
	stderr  io.Writer // for warnings; what is wrong is returned
	reader  Reader
	words   assets.Words // of messages; what is exported or listed is in options.lang
	command command
	options options
	given   map[string]bool // which flags the args have
	operand string
	several []string // operands of a command that takes many
}

// Run runs the command that args name, and returns the exit status: 0 if it was done,
// 2 if it was asked wrongly, 1 if it could not be done. What is wrong goes to stderr in
// one line, in the reader's language. When ctx ends, a command stops between two files.
func (r Reader) Run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	words, err := r.Words(args)
	if err == nil {
		c := &call{ctx: ctx, stdin: os.Stdin, stdout: stdout, stderr: stderr, reader: r, words: words, given: map[string]bool{}}
		err = c.run(args)
	}
	if err == nil {
		return statusDone
	}
	if errors.Is(err, syscall.EPIPE) { // the reader of our output has gone, as in yulan charts | head
		return statusFailure
	}
	say(stderr, err.Error())
	var wrong usageError
	if errors.As(err, &wrong) {
		return statusUsage
	}
	return statusFailure
}

// say writes what whoever runs a command is to know, in one line.
func say(stderr io.Writer, text string) {
	fmt.Fprintf(stderr, "yulan: %s\n", files.Printable(text))
}

// run finds the command that args name, and does it.
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

// aliases are what people type who expect flags.
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

// usageError is a command asked wrongly, said in the reader's language.
type usageError struct{ text string }

// Error implements error.
func (e usageError) Error() string { return e.text }
