# data.table: the counts of unit, item and answer, and how long they take in memory. Usage: Rscript tally.R FOLDER
library(data.table)
folder <- commandArgs(TRUE)[1]
items <- paste0("q", 1:26)
answers <- fread(file.path(folder, "answers.csv"))
expected <- fread(file.path(folder, "counts.csv"))[order(unit, item, code)]
for (threads in 1:2) {
  setDTthreads(threads)
  best <- Inf
  for (round in 1:3) {
    took <- system.time(counts <- lapply(items, function(q) answers[, .N, by = c("unit", q)]))[["elapsed"]]
    best <- min(best, took)
  }
  found <- rbindlist(Map(function(t, q) data.table(unit = t[[1]], item = q, code = t[[2]], n = t[["N"]]), counts, items))[order(unit, item, code)]
  stopifnot(isTRUE(all.equal(found, expected, check.attributes = FALSE)))
  cat(sprintf("%-22s%10.1f ms, counts equal\n", paste0("data.table ", packageVersion("data.table"), ", ", threads), best * 1000))
}
