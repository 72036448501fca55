package files

import (
	"bufio"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
)

// Entry is a folder or a file within a folder.
type Entry struct {
	Name     string
	IsFolder bool
}

// ReadFolder lists the folders in a folder and its files with an extension, or all files if
// that is empty: folders first, and by name. Hidden ones are left out.
func ReadFolder(path, extension string) ([]Entry, error) {
	files, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var entries []Entry
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
		entries = append(entries, Entry{name, isFolder})
	}
	slices.SortFunc(entries, func(a, b Entry) int {
		if a.IsFolder != b.IsFolder {
			if a.IsFolder {
				return -1
			}
			return 1
		}
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return entries, nil
}

// Finding says what already exists where something is to be saved.
type Finding int

// The possible findings.
const (
	NothingInTheWay Finding = iota
	NoFolder
	FileOfThatName
	FolderOfThatName
)

// Inspect finds out what exists under a name in a folder; without a name it inspects the folder
// itself.
func Inspect(folder, name string) Finding {
	if !IsFolder(folder) {
		return NoFolder
	}
	if name == "" {
		return NothingInTheWay
	}
	info, err := os.Lstat(filepath.Join(folder, name))
	switch {
	case err != nil:
		return NothingInTheWay
	case info.IsDir():
		return FolderOfThatName
	}
	return FileOfThatName
}

// Spot is a folder that people often look for: the key of its name in the words, and its path.
type Spot struct{ Key, Path string }

// Spots returns the usual folders that exist, to be offered besides the current one.
func Spots(home string) []Spot {
	all := []Spot{
		{"home", home},
		{"desktop", UserFolder(home, "DESKTOP", "Desktop", "桌面")},
		{"documents", UserFolder(home, "DOCUMENTS", "Documents", "文档")},
		{"pictures", UserFolder(home, "PICTURES", "Pictures", "图片")},
		{"downloads", UserFolder(home, "DOWNLOAD", "Downloads", "下载")},
	}
	return slices.DeleteFunc(all, func(s Spot) bool { return s.Path == "" })
}

// UserFolder returns the path of one of the reader's usual folders, or "". On Linux it is as
// the desktop's configuration has it, elsewhere by its usual name.
func UserFolder(home, xdg string, names ...string) string {
	candidates := []string{xdgFolder(home, xdg)}
	for _, n := range names {
		candidates = append(candidates, filepath.Join(home, n))
	}
	for _, c := range candidates {
		if c != "" && c != home && IsFolder(c) {
			return c
		}
	}
	return ""
}

// xdgFolder reads a folder from a Linux desktop's configuration, which has lines such as
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

// FirstFolder returns the folder to start in: the one used last if it still exists, else the
// one for pictures, else the home folder.
func FirstFolder(last, home string) string {
	if last != "" && IsFolder(last) {
		return last
	}
	if pictures := UserFolder(home, "PICTURES", "Pictures", "图片"); pictures != "" {
		return pictures
	}
	return home
}

// IsFolder tells whether a path is that of an existing folder.
func IsFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// HomeFolder returns the reader's home folder, or the working directory if there is none.
func HomeFolder() string {
	if home, err := os.UserHomeDir(); err == nil {
		return home
	}
	return "."
}

// WithExtension returns a file's name with the extension, which is added if it is missing.
func WithExtension(name, extension string) string {
	if strings.EqualFold(filepath.Ext(name), extension) {
		return name
	}
	return name + extension
}

// IsThere tells whether a path is that of an existing file or folder.
func IsThere(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
