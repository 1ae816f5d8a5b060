-- One line at the end of wrk's run. Nothing is called while it runs: that would cost the load its core.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("report %d %d %d %d %d %d\n", summary.requests, summary.duration, summary.bytes,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout, latency:percentile(50)))
end
