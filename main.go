// Yulan shows the report on the execution of Chongqing's 2021 plan as a dashboard: a
// window with a tab per chapter, a copy of the report's text beside it (-source FILE), or,
// on the command line, its charts as files.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"

	"yulan/app/commands"
	"yulan/app/console"
	"yulan/app/userlanguage"
	"yulan/assets"
)

// statusUsage is the exit status for what was asked wrongly, that of commands.Run.
const statusUsage = 2

// heapGrowth is by how many percent the memory of a command grows before it is collected. With 400
// exporting every chart takes no less time, one chart 7 MB more of 41, and all of them 6 MB more of 55.
const heapGrowth = 60

func main() {
	console.Join()
	args := os.Args[1:]
	opening, window, err := commands.Start(args, messages())
	switch {
	case err != nil:
		complain(err.Error())
		os.Exit(statusUsage)
	case !window:
		os.Exit(command(args))
	case !hasDisplay():
		os.Exit(complain(messages().T("start.no-display")))
	}
	os.Exit(openWindow(opening))
}

// command runs one command without a window. An interrupt lets it finish the file that it
// is writing; a reader who has gone (yulan export | head) is an error like another, where
// it would otherwise end the program in the middle of a file.
func command(args []string) int {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(heapGrowth)
	}
	signal.Ignore(syscall.SIGPIPE)
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	defer stop()
	context.AfterFunc(ctx, stop) // whoever asks twice is not made to wait
	return reader().Run(ctx, args, os.Stdout, os.Stderr)
}

// hasDisplay reports whether there is a display for a window. Only where X11 or Wayland
// draws it can there be none, and the window's toolkit would not say so clearly.
func hasDisplay() bool {
	switch runtime.GOOS {
	case "windows", "darwin":
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}

// complain says in one line why there is no window, and returns the exit status.
func complain(text string) int {
	fmt.Fprintln(os.Stderr, "yulan:", text)
	return 1
}

// reader tells which language is spoken to whoever runs the program.
func reader() commands.Reader {
	return commands.Reader{System: userlanguage.Locale(), Asked: os.Getenv(userlanguage.Variable)}
}

// messages returns the words of what is said before there is a window.
func messages() assets.Words {
	words, err := reader().Words(os.Args[1:])
	if err != nil {
		panic(err) // the words are embedded, and a test has loaded them
	}
	return words
}
