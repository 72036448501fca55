package main

import (
	"fmt"
	"os"
	"os/exec"
	"slices"
	"syscall"
	"time"
)

// cost is what a program took to run.
type cost struct {
	cpu, wall time.Duration // cpu is its own and the system's for it
	memory    int64         // bytes, at most
}

// run runs a command, with more variables in its environment, and returns its cost.
func run(command, environment []string) (cost, error) {
	c := exec.Command(command[0], command[1:]...)
	c.Env = append(os.Environ(), environment...)
	c.Stderr = os.Stderr
	start := time.Now()
	err := c.Run()
	wall := time.Since(start)
	if err != nil {
		return cost{}, fmt.Errorf("%s: %w", command[0], err)
	}
	state := c.ProcessState
	const unit = 1 << 10 // Linux counts in kilobytes
	memory := state.SysUsage().(*syscall.Rusage).Maxrss * unit
	return cost{state.UserTime() + state.SystemTime(), wall, memory}, nil
}

// middle returns the median of a number of the costs.
func middle(costs []cost, of func(cost) float64) float64 {
	all := make([]float64, len(costs))
	for i, c := range costs {
		all[i] = of(c)
	}
	slices.Sort(all)
	return (all[(len(all)-1)/2] + all[len(all)/2]) / 2
}
