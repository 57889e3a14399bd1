"""The ground everything stands on: storage, the two queues, texts, time, errors."""
