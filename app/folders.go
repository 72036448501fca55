package app

import (
	"bufio"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// entry is what a folder holds: a folder or a file.
type entry struct {
	name     string
	isFolder bool
}

// readFolder lists the folders in a folder and its files of an extension, of any if it is
// empty, folders first, by name. What is hidden is left out.
func readFolder(path, extension string) ([]entry, error) {
	files, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var entries []entry
	for _, f := range files {
		name := f.Name()
		isFolder := f.IsDir()
		if f.Type()&os.ModeSymlink != 0 {
			info, err := os.Stat(filepath.Join(path, name))
			isFolder = err == nil && info.IsDir()
		}
		if strings.HasPrefix(name, ".") || !isFolder && extension != "" && !strings.EqualFold(filepath.Ext(name), extension) {
			continue
		}
		entries = append(entries, entry{name, isFolder})
	}
	slices.SortFunc(entries, func(a, b entry) int {
		if a.isFolder != b.isFolder {
			if a.isFolder {
				return -1
			}
			return 1
		}
		return strings.Compare(strings.ToLower(a.name), strings.ToLower(b.name))
	})
	return entries, nil
}

// finding is what stands where something is to be saved.
type finding int

// The findings.
const (
	nothingInTheWay finding = iota
	noFolder
	fileOfThatName
	folderOfThatName
)

// inspect looks what stands at a name in a folder; without a name, at the folder alone.
func inspect(folder, name string) finding {
	if !isFolder(folder) {
		return noFolder
	}
	if name == "" {
		return nothingInTheWay
	}
	info, err := os.Lstat(filepath.Join(folder, name))
	switch {
	case err != nil:
		return nothingInTheWay
	case info.IsDir():
		return folderOfThatName
	}
	return fileOfThatName
}

// spot is a folder that a reader looks for: its key among the words, and its path.
type spot struct{ key, path string }

// spots returns the folders to offer besides the present one, those that exist.
func spots(home string) []spot {
	all := []spot{
		{"home", home},
		{"desktop", userFolder(home, "DESKTOP", "Desktop", "桌面")},
		{"documents", userFolder(home, "DOCUMENTS", "Documents", "文档")},
		{"pictures", userFolder(home, "PICTURES", "Pictures", "图片")},
		{"downloads", userFolder(home, "DOWNLOAD", "Downloads", "下载")},
	}
	return slices.DeleteFunc(all, func(s spot) bool { return s.path == "" })
}

// userFolder returns the path of one of the reader's usual folders, or "": on Linux as
// the desktop has noted it, and else by its usual names.
func userFolder(home, xdg string, names ...string) string {
	candidates := []string{xdgFolder(home, xdg)}
	for _, n := range names {
		candidates = append(candidates, filepath.Join(home, n))
	}
	for _, c := range candidates {
		if c != "" && c != home && isFolder(c) {
			return c
		}
	}
	return ""
}

// xdgFolder reads a folder from the notes of a Linux desktop, lines such as
// XDG_PICTURES_DIR="$HOME/图片".
//
// Source: xdg-user-dirs, user-dirs.dirs(5).
func xdgFolder(home, name string) string {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" {
		return ""
	}
	config := os.Getenv("XDG_CONFIG_HOME")
	if config == "" {
		config = filepath.Join(home, ".config")
	}
	file, err := os.Open(filepath.Join(config, "user-dirs.dirs"))
	if err != nil {
		return ""
	}
	defer file.Close()
	for lines := bufio.NewScanner(file); lines.Scan(); {
		value, ok := strings.CutPrefix(strings.TrimSpace(lines.Text()), "XDG_"+name+"_DIR=")
		if ok {
			return strings.Replace(strings.Trim(value, `"`), "$HOME", home, 1)
		}
	}
	return ""
}

// firstFolder returns the folder to begin in: the one used last if it is still there,
// else the one for pictures, else home.
func firstFolder(last, home string) string {
	if last != "" && isFolder(last) {
		return last
	}
	if pictures := userFolder(home, "PICTURES", "Pictures", "图片"); pictures != "" {
		return pictures
	}
	return home
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// homeFolder returns the reader's home, or where the program stands if there is none.
func homeFolder() string {
	if home, err := os.UserHomeDir(); err == nil {
		return home
	}
	return "."
}

// withExtension returns a file's name with the extension, added where it has none of it.
func withExtension(name, extension string) string {
	if strings.EqualFold(filepath.Ext(name), extension) {
		return name
	}
	return name + extension
}
