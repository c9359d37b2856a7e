const h=881,v=[881],y={881:((o,a,t)=>{t.a(o,async(x,n)=>{try{t.r(a);var d=t(682),s=t(8097);await(0,d.j)(s.a),n()}catch(c){n(c)}},1)})};export{h as id,v as ids,y as modules};
