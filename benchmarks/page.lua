-- The readers of benchmarks/page: they look at the addresses of a list, the more often the earlier they stand in it (Zipf: the
-- tenth a tenth as often as the first), and pause in between.

local addresses = {}
for line in io.lines(os.getenv("READOUT_ADDRESSES")) do
  addresses[#addresses + 1] = line
end
local pause = tonumber(os.getenv("READOUT_PAUSE"))

-- How much of all looks the addresses up to each have.
local share, sum = {}, 0
for rank = 1, #addresses do
  sum = sum + 1 / rank
  share[rank] = sum
end

math.randomseed(tonumber(os.getenv("READOUT_SEED")))

local function rank()
  local wanted, low, high = math.random() * sum, 1, #addresses
  while low < high do
    local middle = math.floor((low + high) / 2)
    if share[middle] < wanted then low = middle + 1 else high = middle end
  end
  return low
end

function request()
  return wrk.format("GET", addresses[rank()])
end

-- Milliseconds; as long on average as keeps the rate, so that readers do not walk in step.
function delay()
  return math.random(0, 2 * pause)
end

local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

function init()
  refused = 0
end

-- 404 is an answer too: two sides of which the archive knows nothing.
function response(status)
  if status ~= 200 and status ~= 404 then
    refused = refused + 1
  end
end

function done(summary, latency)
  local refused = 0
  for _, thread in ipairs(threads) do
    refused = refused + thread:get("refused")
  end
  local e = summary.errors
  io.write(string.format("requests %d, %.1f a second\n", summary.requests, summary.requests / summary.duration * 1e6))
  for _, share in ipairs({50, 90, 95, 99, 99.9}) do
    io.write(string.format("%g of 100 within %.1f ms\n", share, latency:percentile(share) / 1000))
  end
  io.write(string.format("longest %.1f ms\n", latency.max / 1000))
  io.write(string.format("errors: connect %d, read %d, write %d, timeout %d, refused %d\n", e.connect, e.read, e.write,
    e.timeout, refused))
end
