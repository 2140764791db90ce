/* Refuses one call of the operating system, as some file systems do. REFUSE names the call; for readdir64, REFUSE_AT is the
   name of the entry at which a listing breaks off. CLOCK is the time that the clock shows, in seconds since 1970. The tests in
   runs.rs compile this and load it before the C library. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>

static int refuses(const char *call, int error)
{
    const char *refused = getenv("REFUSE");
    if (refused == NULL || strcmp(refused, call) != 0)
        return 0;
    errno = error;
    return 1;
}

int clock_gettime(clockid_t clock, struct timespec *time)
{
    const char *shown = getenv("CLOCK");
    if (shown != NULL && clock == CLOCK_REALTIME) {
        time->tv_sec = atoll(shown);
        time->tv_nsec = 0;
        return 0;
    }
    return ((int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime"))(clock, time);
}

int chmod(const char *path, mode_t mode)
{
    if (refuses("chmod", EPERM))
        return -1;
    return ((int (*)(const char *, mode_t))dlsym(RTLD_NEXT, "chmod"))(path, mode);
}

int fsync(int file)
{
    if (refuses("fsync", EINVAL))
        return -1;
    return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(file);
}

int flock(int file, int operation)
{
    if (refuses("flock", ENOLCK))
        return -1;
    return ((int (*)(int, int))dlsym(RTLD_NEXT, "flock"))(file, operation);
}

struct dirent64 *readdir64(DIR *folder)
{
    struct dirent64 *entry = ((struct dirent64 * (*)(DIR *)) dlsym(RTLD_NEXT, "readdir64"))(folder);
    const char *at = getenv("REFUSE_AT");
    if (entry != NULL && at != NULL && strcmp(entry->d_name, at) == 0 && refuses("readdir64", EIO))
        return NULL;
    return entry;
}
