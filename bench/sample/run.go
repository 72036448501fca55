package sample

import (
	"fmt"
	"os"
)

// Job is what a program that draws the charts was asked: its three arguments.
type Job struct {
	Charts []Chart
	Font   []byte // a TrueType file with every character of the charts
	Folder string // for the pictures
}

// Run reads the job of a program from its arguments (the charts' file, the font's file and
// the folder) and does it. If it cannot, the program ends with a line that says why.
func Run(do func(Job) error) {
	if err := run(do); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(do func(Job) error) error {
	const arguments = 3
	if len(os.Args) != 1+arguments {
		return fmt.Errorf("usage: %s CHARTS FONT FOLDER", os.Args[0])
	}
	charts, err := Read(os.Args[1])
	if err != nil {
		return err
	}
	font, err := os.ReadFile(os.Args[2])
	if err != nil {
		return err
	}
	return do(Job{Charts: charts, Font: font, Folder: os.Args[3]})
}
