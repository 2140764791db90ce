//! Publishing: a run is built aside and renamed into place. Only `run` speaks to this room.
