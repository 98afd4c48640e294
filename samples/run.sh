#!/usr/bin/env bash
# Builds the samples against the packages in artifacts/packages (build/pack.sh puts them there) and runs those that print something.
set -euo pipefail
cd "$(dirname "$0")"
if ! ls ../artifacts/packages/Sam.*.nupkg > /dev/null 2>&1; then
    ../build/pack.sh
fi

# A pack of the same version may be newer than what was restored before.
rm -rf ../artifacts/samples/packages/sam ../artifacts/samples/packages/sam.*
dotnet build Samples.sln --configuration Release -nologo -verbosity:quiet -nodeReuse:false

for sample in HelloSam OwnMeasure Forms.App; do
    echo "== $sample"
    dotnet run --project "$sample" --configuration Release --no-build
done

echo "== FormTests"
dotnet run --project FormTests --configuration Release --no-build
