console.log('eval: nothing to measure yet')
