package main

import (
	"fmt"
	"go/ast"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// compiledAtStart lists the regular expressions that a product file has compiled before
// main, for every command and whether or not they are used.
func compiledAtStart(s source) []string {
	if s.isTest() || strings.HasPrefix(s.path, "app/pages/pseudotest/") {
		return nil
	}
	var faults []string
	for _, d := range s.file.Decls {
		if vars, ok := d.(*ast.GenDecl); ok {
			ast.Inspect(vars, func(n ast.Node) bool {
				if sel, ok := n.(*ast.SelectorExpr); ok && strings.HasPrefix(sel.Sel.Name, "MustCompile") {
					faults = append(faults, "compiles an expression before main: lazyregexp and sync.OnceValue wait until it is used")
				}
				_, later := n.(*ast.FuncLit)
				return !later
			})
		}
	}
	return faults
}

// mostAtStart is how many bytes may be allocated before main. Some 370,000 are, most of
// them by the standard library and by others' packages.
const mostAtStart = 600_000

// TestLittleIsDoneBeforeMain counts what the packages of the program for the command line
// allocate before main: what is made there is made for every command.
func TestLittleIsDoneBeforeMain(t *testing.T) {
	program := buildCommand(t)
	run := exec.Command(program, "version")
	run.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var said strings.Builder
	run.Stderr = &said
	if err := run.Run(); err != nil {
		t.Fatal(err)
	}
	all, packages := 0, 0
	for line := range strings.Lines(said.String()) {
		var name, at, took string
		var bytes int
		if _, err := fmt.Sscanf(line, "init %s @%s ms, %s ms clock, %d bytes", &name, &at, &took, &bytes); err != nil {
			t.Fatalf("%q: %v", line, err)
		}
		all += bytes
		packages++
		if bytes > mostAtStart/4 {
			t.Errorf("%s allocates %d bytes before main", name, bytes)
		}
	}
	if packages == 0 || all > mostAtStart {
		t.Errorf("%d packages allocate %d bytes before main, want at most %d", packages, all, mostAtStart)
	}
}

// buildCommand builds the program for the command line, without a window.
func buildCommand(t testing.TB) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "yulan")
	build := exec.Command("go", "build", "-o", program, ".")
	build.Env = append(build.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return program
}

// BenchmarkStart measures the CPU time of whole commands: one that only says something, and
// those that list what is in the report.
func BenchmarkStart(b *testing.B) {
	program := buildCommand(b)
	for _, command := range []string{"version", "figures", "checks", "charts"} {
		b.Run(command, func(b *testing.B) {
			var cpu time.Duration
			for b.Loop() {
				run := exec.Command(program, command)
				if err := run.Run(); err != nil {
					b.Fatal(err)
				}
				cpu += run.ProcessState.UserTime() + run.ProcessState.SystemTime()
			}
			b.ReportMetric(float64(cpu.Microseconds())/float64(b.N)/1e3, "cpu-ms/op")
		})
	}
}
